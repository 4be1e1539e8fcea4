import type { ElementNode } from '../../../page.ts';
import { collapse, isElement, textOf, walk } from '../../tree.ts';

/** What the first cell of a row says. */
export interface NamedCell {
  /** Absent where the cell holds no single name. */
  readonly name?: string;
  readonly required?: boolean;
  /** A second line of the cell, where people put types. */
  readonly type?: string;
  /** A star beside the name. */
  readonly starred: boolean;
}

/** What is longer is prose, and would take long to look through. */
const longestCell = 500;

/** A name cell such as `` `prompt`* ``, `token *`, `size (optional)`, or name and type on two lines. */
export function readName(cell: ElementNode): NamedCell {
  const [code, another] = [...walk(cell.children)].flatMap(({ node }) =>
    isElement(node, 'code') ? [collapse(textOf(node))] : [],
  );
  const [line = '', ...more] = textOf(cell)
    .slice(0, longestCell)
    .split('\n')
    .map(collapse)
    .filter((part) => part !== '');
  const starred = /(?:^|[^*\w])\*+$|\w\*+$|^\*/.test(line.replace(/\s*\(.*\)$/, ''));
  const said = /[\s(](required|optional)\)?$/i.exec(line)?.[1]?.toLowerCase();
  const plain = bareName(line);
  const name = another === undefined && code === plain ? code : plain;
  const required = starred || said === 'required' ? true : said === 'optional' ? false : undefined;
  const type = more.length === 1 && /^[\w[\]<>|,() -]+$/.test(more[0] ?? '') ? more[0] : undefined;
  return {
    ...(/^\S{1,200}$/.test(name) ? { name } : {}),
    ...(required === undefined ? {} : { required }),
    ...(type === undefined ? {} : { type }),
    starred,
  };
}

function bareName(line: string): string {
  return line
    .replace(/[\s(]+(?:required|optional)\)?$/i, '')
    .replace(/\s*\*+$|^\*+\s*/g, '')
    .trim();
}
