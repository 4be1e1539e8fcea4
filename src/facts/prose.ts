import type { PageNode } from '../page.ts';
import type { Span } from '../place.ts';
import { collapse, isElement, walk } from './tree.ts';

/** What only a page that nobody finished says of itself. */
const templateWords =
  /\b(?:serves as (?:a |an )?(?:template|placeholder)|template or placeholder|(?:this|the) (?:page|text|section|description) is (?:a |only a )?(?:template|placeholder)\b|placeholder (?:text|description)|lorem ipsum|replace (?:this|me) (?:text|with)|(?:content|description|text) goes here|TODO:|TBD\b)/i;

/** Page tree → the texts that were left from a template. */
export function readPlaceholders(children: readonly PageNode[]): readonly Span[] {
  return [...walk(children)].flatMap(({ node, parents }) => {
    if (!isElement(node, 'p', 'li', 'td', 'h1', 'h2', 'h3')) return [];
    // A list item whose text is a paragraph is that paragraph.
    const isOuter = node.children.some((child) => isElement(child, 'p'));
    const isCode = parents.some((parent) => isElement(parent, 'code', 'pre'));
    return !isOuter && !isCode && templateWords.test(collapse(proseOf(node))) ? [node.at] : [];
  });
}

/** The text of a node without its code spans. */
function proseOf(node: PageNode): string {
  if (node.kind === 'text') return node.value;
  if (node.kind === 'code' || isElement(node, 'code')) return '';
  return node.children.map(proseOf).join('');
}

/** Page tree → how many words it shows, code left out. */
export function countWords(children: readonly PageNode[]): number {
  let count = 0;
  for (const { node } of walk(children)) {
    if (node.kind === 'text') count += node.value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  }
  return count;
}
