import type { ElementNode } from '../../../page.ts';
import { collapse, isElement, textOf, walk } from '../../tree.ts';

/** A longer list is no list of values. */
const mostValues = 1000;

/** What a cell of allowed values says. */
export interface AllowedValues {
  readonly values?: readonly string[];
  /** The cell names values in words, which may mean that there are more. */
  readonly someValues?: true;
}

/** A cell of allowed values → all of them, or that there are some. */
export function readValues(cell: ElementNode | undefined): AllowedValues {
  const text = cell === undefined ? '' : collapse(textOf(cell));
  if (cell === undefined || /^(?:[-–—]*|n\/?a|any)$/i.test(text)) return {};
  const values = listValues(cell);
  return values === undefined ? { someValues: true } : { values };
}

function listValues(cell: ElementNode): readonly string[] | undefined {
  const codes = [...walk(cell.children)].flatMap(({ node }) =>
    isElement(node, 'code') ? [collapse(textOf(node))] : [],
  );
  if (codes.length > mostValues) return undefined;
  if (codes.length > 0) return isOnlyCode(cell, codes) ? codes : undefined;
  const parts = collapse(textOf(cell))
    .split(/\s*[,|]\s*|\s+or\s+/)
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => /^[\w."'+-]+$/.test(part)) ? parts : undefined;
}

function isOnlyCode(cell: ElementNode, codes: readonly string[]): boolean {
  let rest = collapse(textOf(cell));
  for (const code of codes) rest = rest.replace(code, '');
  return /^(?:[\s,;|/"'•]|\b(?:and|or)\b)*$/.test(rest);
}
