import type { CatalogueEntry } from '../catalogue.ts';
import type { Page, PageNode, TextNode } from '../page.ts';
import { cellsOf, findColumns } from './id-tables.ts';
import { cutText, separator } from './id-text.ts';
import { collapse, isElement, textOf, walk } from './tree.ts';

/** Titles under which a catalogue keeps what is gone. */
const retiredTitle =
  /\b(?:deprecated|retired|sunset|discontinued|removed|no longer (?:supported|available))\b/i;

/** The ids of all tables of a page that have a column for them, in the order of the page. */
export function readCatalogueIds({ children }: Page): readonly CatalogueEntry[] {
  const titles: string[] = [];
  return [...walk(children)].flatMap(({ node, parents }): readonly CatalogueEntry[] => {
    const depth = node.kind === 'element' ? /^h([1-6])$/.exec(node.name)?.[1] : undefined;
    if (depth !== undefined) titles.splice(Number(depth) - 1, 6, collapse(textOf(node)));
    if (!isElement(node, 'table') || parents.some((parent) => isElement(parent, 'table'))) return [];
    const entries = readTable([...walk(node.children)].map((visit) => visit.node));
    if (!titles.some((title) => retiredTitle.test(title))) return entries;
    return entries.map((entry) => ({ ...entry, retired: true }));
  });
}

function readTable(nodes: readonly PageNode[]): readonly CatalogueEntry[] {
  const rows = nodes.flatMap((node) => (isElement(node, 'tr') ? [node] : []));
  const columns = findColumns(cellsOf(rows[0], 'th').map((cell) => collapse(textOf(cell))));
  return rows.flatMap((row) => {
    const cells = cellsOf(row, 'td');
    return (columns ?? []).flatMap((at) => readCell(cells[at]?.children ?? []));
  });
}

/** Each line of a cell names ids, or says something else. */
function readCell(children: readonly PageNode[]): readonly CatalogueEntry[] {
  return [...walk(children)].flatMap(({ node }) => (node.kind === 'text' ? readText(node) : []));
}

function readText(node: TextNode): readonly CatalogueEntry[] {
  const words = [...node.value.matchAll(/[^\s\u00a0,;]+/g)].filter(([word]) => !separator.test(` ${word}`));
  const isList = words.every(
    ([word], index) => isName(word) && isSetOff(node.value, words[index + 1]?.index),
  );
  if (!isList) return [];
  return words.map(({ 0: id, index }) => {
    const { at } = cutText(node, index);
    const isPlain = at.line === at.endLine && at.endOffset - at.offset === node.value.length - index;
    const endOffset = at.offset + id.length;
    return { id, at: isPlain ? { ...at, endColumn: at.column + id.length, endOffset } : at };
  });
}

/** Whether more than space stands before a word: two words side by side are a phrase. */
function isSetOff(text: string, index: number | undefined): boolean {
  return index === undefined || /(?:[,;]|[\s\u00a0](?:and|or))[\s\u00a0]*$/.test(text.slice(0, index));
}

/** A word that may be an id where a column is for ids: no mark for "none", no URL, no capitalised word of plain language. */
function isName(word: string): boolean {
  return (
    /[A-Za-z0-9]/.test(word) && !/^[A-Z][a-z]+$|:\/\//.test(word) && !/^(?:n\/?a|none|tb[ad])$/i.test(word)
  );
}
