import type { PageNode } from '../page.ts';
import type { StatedParameter } from '../page-facts.ts';
import { readStatedBounds } from '../prose-bounds/read-stated-bounds.ts';
import { collapse, isBlank, isElement, type ParentNode, textOf, walk } from './tree.ts';

/** Prose longer than this is about more than one parameter. */
const longest = 600;

/**
 * Page → what its prose says next to a name: an item, a paragraph or a row that begins with a name in code marks or bold.
 * Whether that name is a parameter, only its operation tells.
 */
export function readStatedParameters(children: readonly PageNode[]): readonly StatedParameter[] {
  const found: StatedParameter[] = [];
  for (const { node, parents } of walk(children)) {
    if (!isElement(node, 'li', 'p', 'tr') || isInside(node.name, parents)) continue;
    const read = isElement(node, 'tr') ? readRow(node.children) : readText(node.children);
    if (read === undefined || read.text.length > longest) continue;
    if (readStatedBounds(read.text) !== undefined) found.push({ ...read, at: node.at });
  }
  return found;
}

/** A paragraph of an item or a cell is read with it. */
function isInside(name: string, parents: readonly ParentNode[]): boolean {
  return name === 'p' && isElement(parents.at(-1), 'li', 'td', 'th');
}

type Read = Pick<StatedParameter, 'name' | 'text'>;

function readText(children: readonly PageNode[]): Read | undefined {
  const shown = children.filter((child) => !isBlank(child));
  const [first, ...others] = shown;
  // What stands in a list inside is of other names.
  const own = others.filter((child) => !isElement(child, 'ul', 'ol', 'table') && child.kind !== 'block');
  if (isElement(first, 'p')) return joinText(readText(first.children), own);
  if (first === undefined || !isElement(first, 'code', 'strong', 'em')) return undefined;
  return joinText(named(textOf(first)), own);
}

function joinText(read: Read | undefined, others: readonly PageNode[]): Read | undefined {
  const rest = others.map(textOf).join('');
  return read && { name: read.name, text: `${read.text} ${rest}`.replace(/^[\s:–—-]+/, '').trim() };
}

function readRow(cells: readonly PageNode[]): Read | undefined {
  const [first, ...others] = cells.filter((cell) => isElement(cell, 'td'));
  const read = first === undefined ? undefined : named(collapse(textOf(first)));
  return read && { name: read.name, text: others.map((cell) => collapse(textOf(cell))).join('\n') };
}

function named(text: string): Read | undefined {
  const name = text.trim().replace(/[:*]+$/, '');
  return /^[A-Za-z_][\w.-]{0,60}$/.test(name) ? { name, text: '' } : undefined;
}
