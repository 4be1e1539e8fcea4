import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkGitbook } from './gitbook/remark-gitbook.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGitbook)
  .freeze();

/** Text → markdown tree with a `gitbookTag` node for each GitBook tag. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
