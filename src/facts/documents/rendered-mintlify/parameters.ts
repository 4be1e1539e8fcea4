import type { MissingPart } from '../../../page-document.ts';
import type { Span } from '../../../place.ts';
import { makeLostSchema } from './lost-row-schema.ts';
import type { RenderedRow } from './mintlify-row.ts';
import { type Fields, withNotes } from './part.ts';
import type { GeneratedSample } from './request-sample.ts';
import { makeRowSchema } from './row-schema.ts';

/** What parameters are made from. */
export interface ParameterSource {
  readonly path: string;
  readonly rowsOf: (label: string) => readonly RenderedRow[];
  /** Names of headers in the order of their fields, where the fields have none. */
  readonly headerNames: readonly string[];
  readonly sample: GeneratedSample | undefined;
}

/** Parameters, and where they were read by pointers into their list. */
export interface Parameters {
  readonly list: readonly Fields[];
  readonly places: readonly (readonly [pointer: string, at: Span])[];
}

/** The fields under the labels of path, query, headers and cookies → parameters. */
export function makeParameters({ path, rowsOf, headerNames, sample }: ParameterSource): Parameters {
  const inPath = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  const own = headerNames.filter((name) => isOwnHeader(name, sample));
  const found = [
    ...nameRows(inPath, rowsOf('path'), 'path'),
    ...nameRows([], rowsOf('query'), 'query'),
    ...nameRows(own, rowsOf('header'), 'header'),
    ...nameRows([], rowsOf('cookie'), 'cookie'),
  ];
  return {
    list: found.map(({ parameter }) => parameter),
    places: found.flatMap(({ at }, index) => (at === undefined ? [] : [[`/${index}`, at] as const])),
  };
}

function isOwnHeader(name: string, sample: GeneratedSample | undefined): boolean {
  if (/^(?:content-type|accept|authorization)$/i.test(name)) return false;
  const shown = sample?.headers.find(([header]) => header === name)?.[1];
  return shown === undefined || !/^(?:Bearer |Basic )?<(?:token|api-key|encoded-value)>$/.test(shown);
}

interface Found {
  readonly parameter: Fields;
  readonly at?: Span;
}

/** Fields with names as they are; else the names that the page shows elsewhere, described where the counts agree. */
function nameRows(
  names: readonly string[],
  rows: readonly RenderedRow[],
  location: string,
): readonly Found[] {
  const named = rows.filter(({ name }) => name !== undefined);
  if (named.length > 0 || names.length === 0)
    return named.map((row) => toParameter(row.name ?? '', location, row));
  return names.map((name, index) =>
    toParameter(name, location, rows.length === names.length ? rows[index] : undefined),
  );
}

function toParameter(name: string, location: string, row: RenderedRow | undefined): Found {
  const isNamed = row?.name !== undefined;
  const isRequired = location === 'path' || row?.required === true;
  const lost = isNamed
    ? []
    : (['names-inferred', ...(isRequired ? [] : (['required-unknown'] as const))] as const);
  const schema = makeSchema(row, lost);
  const parameter = {
    name,
    in: location,
    ...(isRequired ? { required: true } : {}),
    ...(row?.description === undefined ? {} : { description: row.description }),
    ...(row?.deprecated ? { deprecated: true } : {}),
    schema,
  };
  return row === undefined ? { parameter } : { parameter, at: row.at };
}

function makeSchema(row: RenderedRow | undefined, missing: readonly MissingPart[]): Fields {
  if (row === undefined) return withNotes({}, ['type-unknown', ...missing]);
  return row.type === undefined ? makeLostSchema(row, { missing }) : makeRowSchema(row, { missing });
}
