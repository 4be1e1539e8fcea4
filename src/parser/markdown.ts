import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { maskDeepNesting } from './deep-nesting.ts';
import { remarkGitbook } from './gitbook/remark-gitbook.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGitbook)
  .freeze();

/** A markdown tree, and what of its text nested too deep to be parsed. */
export interface Markdown {
  readonly root: Root;
  /** Offsets of markers that were kept as text. */
  readonly tooDeep: readonly number[];
}

/** Text → markdown tree with a `gitbookTag` node for each GitBook tag. */
export function parseMarkdown(text: string): Markdown {
  const { text: bearable, masked, restore } = maskDeepNesting(text);
  const root = processor.parse(bearable);
  return { root: masked.length === 0 ? root : restoreNode(root, restore), tooDeep: masked };
}

/** The node with every text in it restored. */
function restoreNode<T>(node: T, restore: (part: string) => string): T {
  if (typeof node === 'string') return restore(node) as T;
  if (Array.isArray(node)) return node.map((item) => restoreNode(item, restore)) as T;
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [
    key,
    key === 'position' ? value : restoreNode(value, restore),
  ]);
  return Object.fromEntries(entries) as T;
}
