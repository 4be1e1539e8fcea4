import type { ElementNode } from '../../../page.ts';
import { collapse, isElement, textOf, walk } from '../../tree.ts';

/** A longer list is no list of values. */
const mostValues = 1000;

/** A cell of allowed values → these; absent where it holds words besides, which may mean that there are more. */
export function readValues(cell: ElementNode | undefined): readonly string[] | undefined {
  if (cell === undefined) return undefined;
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
