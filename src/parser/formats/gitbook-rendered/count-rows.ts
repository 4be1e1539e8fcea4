import type { PageNode } from '../../../page.ts';
import { readSource } from '../../source.ts';
import { readLines } from './lines.ts';

/** How many lines of a page look like rows, and how many of them became rows of its tree. */
export interface RowCount {
  readonly seen: number;
  readonly parsed: number;
}

/** A row by its end alone: a mark glued to a type, or labels behind one. Knows nothing of the grammar on purpose. */
const rowEnd =
  /\S(?:Required|Optional|required|optional)(?:Deprecated)?(?:(?:Default|Example|Pattern|Options|Possible values):.*)?$/;

/** Counts the rows of a page, by their ends in its text and by the blocks of its tree. */
export function countRows(text: string, children: readonly PageNode[]): RowCount {
  const lines = readLines(readSource('', text), 0);
  const seen = lines.filter((line) => !line.isFenced && rowEnd.test(line.text)).length;
  return { seen, parsed: countBlocks(children) };
}

function countBlocks(nodes: readonly PageNode[]): number {
  return nodes.reduce((sum, node) => {
    if (node.kind !== 'block' && node.kind !== 'element') return sum;
    const own =
      node.kind === 'block' && node.name === 'gitbook-row' && node.attributes.required !== undefined ? 1 : 0;
    return sum + own + countBlocks(node.children);
  }, 0);
}
