import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { maskDeepNesting } from './deep-nesting.ts';
import { remarkGitbook } from './gitbook/remark-gitbook.ts';
import type { Crowd } from './inline-marks.ts';
import { liftCode, restoreCode } from './lift-code.ts';
import type { BudgetEnd } from './page-budget.ts';

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
  /** Paragraphs of which not all markers were read. */
  readonly crowds: readonly Crowd[];
  /** From where on everything was kept as text. */
  readonly end?: BudgetEnd;
}

/** Text → markdown tree with a `gitbookTag` node for each GitBook tag. */
export function parseMarkdown(text: string): Markdown {
  const { text: bearable, masked, crowds, end, restore } = maskDeepNesting(text);
  const root = parseWithoutCode(bearable) ?? parsePlainMarkdown(bearable);
  const isMasked = masked.length + crowds.length > 0 || end !== undefined;
  return {
    root: isMasked ? restoreNode(root, restore) : root,
    tooDeep: masked,
    crowds,
    ...(end === undefined ? {} : { end }),
  };
}

/** The tree of a text in which nothing is masked. */
export function parsePlainMarkdown(text: string): Root {
  return processor.parse(text);
}

/** The same tree, in less time; none where there is no fenced code, or the parser takes it for something else. */
export function parseWithoutCode(text: string): Root | undefined {
  const shorter = liftCode(text);
  if (shorter.lifted.length === 0) return undefined;
  const root = parsePlainMarkdown(shorter.text);
  return restoreCode(root, shorter) ? root : undefined;
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
