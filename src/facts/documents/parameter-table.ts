import type { ElementNode, PageNode } from '../../page.ts';
import type { Span } from '../../place.ts';
import { collapse, isElement, textOf, walk } from '../tree.ts';
import { type ColumnRole, findColumnRole, readDemand, readLocation } from './parameter-table/column-words.ts';
import { readName } from './parameter-table/read-name.ts';
import { readValues } from './parameter-table/read-values.ts';
import type { DescribedParameter } from './plain-operation/described-operation.ts';
import { readableText } from './plain-operation/readable-text.ts';
import type { ParameterSection } from './plain-operation/section-words.ts';

/** The parameters of one table, and names that are none. */
export interface ParameterTable {
  readonly parameters: readonly DescribedParameter[];
  /** Whether a star marks some of them as required. */
  readonly starred: boolean;
  readonly unnamed: readonly { readonly found: string; readonly at: Span }[];
}

/**
 * A table of a page → the parameters that it lists; absent where its columns are not those of a list of parameters: a
 * name, and one at least of a type, a place, a default or whether it is required (a name alone will do below a label).
 */
export function readParameterTable(
  table: ElementNode,
  section: ParameterSection,
  labelled: boolean,
): ParameterTable | undefined {
  const [head, ...rows] = listRows(table);
  if (head === undefined) return undefined;
  const roles = head.map((cell) => findColumnRole(collapse(textOf(cell))));
  if (roles[0] !== 'name') return undefined;
  const telling = roles.some(
    (role) => role === 'type' || role === 'required' || role === 'default' || role === 'in',
  );
  if (!telling && !(labelled && roles.includes('description'))) return undefined;
  const read = rows.flatMap((row) => readRow(row, roles, section) ?? []);
  return {
    parameters: read.flatMap(({ parameter }) => parameter ?? []),
    starred: read.some(({ starred }) => starred),
    unnamed: read.flatMap(({ unnamed }) => unnamed ?? []),
  };
}

type Row = readonly ElementNode[];

function listRows(table: ElementNode): readonly Row[] {
  return [...walk(table.children)].flatMap(({ node, parents }) => {
    const nested = parents.some((parent) => isElement(parent, 'table'));
    if (nested || !isElement(node, 'tr')) return [];
    return [node.children.flatMap((cell) => (isElement(cell, 'td', 'th') ? [cell] : []))];
  });
}

interface ReadRow {
  readonly parameter?: DescribedParameter;
  readonly starred: boolean;
  readonly unnamed?: { readonly found: string; readonly at: Span };
}

function readRow(
  row: Row,
  roles: readonly (ColumnRole | undefined)[],
  section: ParameterSection,
): ReadRow | undefined {
  const cell = (role: ColumnRole): ElementNode | undefined => row[roles.indexOf(role)];
  const text = (role: ColumnRole): string | undefined => textIn(cell(role)?.children ?? []);
  const [first] = row;
  if (first === undefined || textIn(first.children) === undefined) return undefined;
  const named = readName(first);
  if (named.name === undefined) {
    return { starred: false, unnamed: { found: collapse(textOf(first)), at: first.at } };
  }
  const description = readableText(cell('description')?.children ?? []);
  const optional = readDemand(text('optional'));
  const demands = [
    named.required,
    readDemand(text('required')),
    optional === undefined ? undefined : !optional,
    demandOf(description),
    section.required,
  ];
  const parameter = {
    name: named.name,
    in: readLocation(text('in')) ?? section.in,
    type: text('type') ?? named.type,
    required: demands.find((demand) => demand !== undefined),
    description,
    default: plainDefault(text('default')),
    ...readValues(cell('values')),
    at: first.at,
  };
  return { parameter, starred: named.starred };
}

function textIn(children: readonly PageNode[]): string | undefined {
  const text = collapse(children.map(textOf).join(''));
  return text === '' ? undefined : text;
}

/** What a description says in its first word: `Required.`, `(optional)`; `Required if …` is a condition. */
export function demandOf(description: string | undefined): boolean | undefined {
  const word = /^(?:\((required|optional)\)|(required|optional)(?=[.:,;]|$))/i.exec(description ?? '');
  const found = word?.[1] ?? word?.[2];
  return found === undefined ? undefined : found.toLowerCase() === 'required';
}

/** A dash or a word for nothing is no default. */
function plainDefault(text: string | undefined): string | undefined {
  return text === undefined || /^(?:[-–—]+|n\/?a|none|null|nil|empty)$/i.test(text) ? undefined : text;
}
