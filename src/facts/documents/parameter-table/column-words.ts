import { collapse } from '../../tree.ts';
import type { ParameterLocation } from '../plain-operation/described-operation.ts';

/** What a column of a table of parameters holds. */
export type ColumnRole =
  | 'name'
  | 'type'
  | 'required'
  | 'optional'
  | 'description'
  | 'default'
  | 'values'
  | 'in';

/** Headers in the field's usual words, in lower case. */
const columnWords: readonly (readonly [ColumnRole, readonly string[]])[] = [
  [
    'name',
    [
      'name',
      'parameter',
      'param',
      'parameters',
      'parameter name',
      'field',
      'field name',
      'property',
      'key',
      'key name',
      'attribute',
      'argument',
      'header',
      'header name',
      'variable',
    ],
  ],
  ['type', ['type', 'data type', 'datatype', 'value type', 'type - optional']],
  ['required', ['required', 'required?', 'is required', 'mandatory', 'mandatory?', 'requirement']],
  ['optional', ['optional', 'optional?']],
  ['description', ['description', 'desc', 'details', 'meaning', 'notes', 'note', 'explanation', 'value']],
  ['default', ['default', 'default value', 'defaults to']],
  [
    'values',
    [
      'enum',
      'enum values',
      'allowed values',
      'possible values',
      'available values',
      'accepted values',
      'options',
    ],
  ],
  ['in', ['in', 'location', 'located in', 'sent in', 'passed in', 'position']],
];

const roles: ReadonlyMap<string, ColumnRole> = new Map(
  columnWords.flatMap(([role, words]) => words.map((word) => [word, role] as const)),
);

/** The header of a column → what it holds; absent for headers of other tables. */
export function findColumnRole(header: string): ColumnRole | undefined {
  return roles.get(collapse(header.replace(/[*:]/g, '')).toLowerCase());
}

const yes = new Set(['yes', 'true', 'required', 'mandatory', 'y', '✓', '✔', '✔️', '✅', '☑️', 'always']);
const no = new Set(['no', 'false', 'optional', 'not required', 'n', '✗', '✘', '❌', '✖️', '-', '–', '—']);

/** A cell that says yes or no → which; absent for conditions and blanks, which are unknown. */
export function readDemand(text: string | undefined): boolean | undefined {
  const word = text?.toLowerCase().replace(/[.*]+$/, '') ?? '';
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}

const locations: ReadonlyMap<string, ParameterLocation> = new Map([
  ['path', 'path'],
  ['query', 'query'],
  ['query string', 'query'],
  ['header', 'header'],
  ['headers', 'header'],
  ['cookie', 'cookie'],
  ['body', 'body'],
  ['request body', 'body'],
  ['json', 'body'],
  ['form', 'form'],
  ['formdata', 'form'],
  ['form data', 'form'],
  ['form-data', 'form'],
]);

/** A cell that says where a parameter goes → where. */
export function readLocation(text: string | undefined): ParameterLocation | undefined {
  return locations.get(text?.toLowerCase() ?? '');
}
