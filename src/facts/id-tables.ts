import type { ElementNode, PageNode } from '../page.ts';
import type { Fact } from '../page-facts.ts';
import { isOnlyCode } from './id-lists.ts';
import { readBareIds, readCodeIds } from './id-text.ts';
import { collapse, isElement, textOf, walk } from './tree.ts';

/** Column headings that announce ids, the clearest first. */
const idHeadings = [/\bids?\b/i, /^(?:our |api |full )?models?(?: (?:name|string)s?)?$/i];

/** Ids of a table: those of the columns whose headings announce ids, else per row the leading cells of nothing but code spans. */
export function readTableIds(table: ElementNode): readonly Fact<string>[] {
  const rows = [...walk(table.children)].flatMap(({ node }) => (isElement(node, 'tr') ? [node] : []));
  const headings = cellsOf(rows[0], 'th').map((cell) => collapse(textOf(cell)));
  const columns = findColumns(headings);
  return rows.flatMap((row) => {
    const cells = cellsOf(row, 'td');
    return columns === undefined ? readLeadingCells(cells) : columns.flatMap((at) => readIdCell(cells[at]));
  });
}

/** Indexes of the columns whose headings announce ids. */
export function findColumns(headings: readonly string[]): readonly number[] | undefined {
  for (const heading of idHeadings) {
    const found = headings.flatMap((text, index) => (heading.test(text) ? [index] : []));
    if (found.length > 0) return found;
  }
  return undefined;
}

function readIdCell(cell: PageNode | undefined): readonly Fact<string>[] {
  if (!isElement(cell, 'td')) return [];
  const ids = readCodeIds(cell.children);
  return ids.length > 0 ? ids : readBareIds(cell.children, 'text');
}

function readLeadingCells(cells: readonly ElementNode[]): readonly Fact<string>[] {
  const end = cells.findIndex(({ children }) => !isOnlyCode(children) || readCodeIds(children).length === 0);
  return cells.slice(0, end === -1 ? cells.length : end).flatMap(({ children }) => readCodeIds(children));
}

/** The cells of a row. */
export function cellsOf(row: ElementNode | undefined, name: 'td' | 'th'): readonly ElementNode[] {
  return (row?.children ?? []).flatMap((cell) => (isElement(cell, name) ? [cell] : []));
}
