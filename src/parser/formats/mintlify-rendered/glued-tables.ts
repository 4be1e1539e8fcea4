import type { ElementNode, PageNode } from '../../../page.ts';
import type { Span } from '../../../place.ts';
import type { Line } from './lines.ts';

/** A table that became one line, its cells run together. */
export interface GluedTable {
  readonly line: Line;
  /** The cells of its rows, headers first; absent where nothing tells where a cell ends. */
  readonly rows?: readonly (readonly string[])[];
}

const header = /^(Parameter|Field|Name|Property|Key|Option)(Type)(Required)?(Default)?(Description)(?=`)/;
/** Headers of any table: words with a capital each, then the first cell in code marks and its neighbour. */
const anyHeader = /^(?:[A-Z][a-z]{2,20}){2,6}`[^`]{1,80}`[^\s`]/;

/** Longer lines are no tables. */
const lengthLimit = 20_000;

/** The lines that are tables. */
export function findGluedTables(lines: readonly Line[]): readonly GluedTable[] {
  return lines.flatMap((line) => {
    if (line.text.length > lengthLimit || !anyHeader.test(line.text)) return [];
    const rows = splitTable(line.text);
    return [rows === undefined ? { line } : { line, rows }];
  });
}

/** A row begins at a name in code marks with a type right behind it, glued to what stands before. */
const rowStart =
  /(?<![\s(`])`([^`\s]{1,120})`((?:string|number|integer|boolean|object|array|any|enum)(?:\[\])*)(?![a-z])/g;

function splitTable(text: string): readonly (readonly string[])[] | undefined {
  const head = header.exec(text);
  if (head === null) return undefined;
  const headers = head.slice(1).filter((word) => word !== undefined);
  const starts = [...text.matchAll(rowStart)];
  if (starts[0]?.index !== head[0].length) return undefined;
  const rows = starts.map((start, index) => {
    const rest = text.slice(start.index + start[0].length, starts[index + 1]?.index ?? text.length);
    const cells = splitRest(rest, start[2] ?? '', {
      hasRequired: head[3] !== undefined,
      hasDefault: head[4] !== undefined,
    });
    return cells === undefined ? undefined : [`\`${start[1]}\``, start[2] ?? '', ...cells];
  });
  return rows.every((row) => row !== undefined) ? [headers, ...rows] : undefined;
}

interface Columns {
  readonly hasRequired: boolean;
  readonly hasDefault: boolean;
}

/** What stands behind name and type: yes or no, a default that its type tells from the sentence behind it, the sentence. */
function splitRest(
  text: string,
  type: string,
  { hasRequired, hasDefault }: Columns,
): readonly string[] | undefined {
  const need = hasRequired ? /^(?:Yes|No)(?![a-z])/.exec(text)?.[0] : '';
  if (need === undefined) return undefined;
  const rest = text.slice(need.length);
  if (!hasDefault) return [...(hasRequired ? [need] : []), rest];
  const shown =
    defaults.find(([name]) => type === name)?.[1].exec(rest)?.[0] ?? /^(?:`[^`]*`|[-–—])/.exec(rest)?.[0];
  // Without a default that can be told the sentence may begin with one.
  if (shown === undefined) return undefined;
  return [...(hasRequired ? [need] : []), shown, rest.slice(shown.length)];
}

const defaults: readonly (readonly [string, RegExp])[] = [
  ['number', /^-?\d+(?:\.\d+)?(?=[A-Z]|$)/],
  ['integer', /^-?\d+(?=[A-Z]|$)/],
  ['boolean', /^(?:true|false)(?=[A-Z]|$)/],
];

/** A split table as the element that markdown has for it. */
export function makeTable(rows: readonly (readonly string[])[], at: Span): ElementNode {
  const element = (name: string, children: readonly PageNode[]): ElementNode => ({
    kind: 'element',
    name,
    attributes: {},
    children,
    at,
  });
  const inside = (cell: string): PageNode => {
    const code = /^`([^`]+)`$/.exec(cell)?.[1];
    const text: PageNode = { kind: 'text', value: code ?? cell, at };
    return code === undefined ? text : element('code', [text]);
  };
  return element(
    'table',
    rows.map((cells, index) =>
      element(
        'tr',
        cells.map((cell) => element(index === 0 ? 'th' : 'td', [inside(cell)])),
      ),
    ),
  );
}
