import type { MissingPart, SchemaNotes } from '../../../page-document.ts';
import type { Span } from '../../../place.ts';
import { escapePointer } from '../../../schema-keywords.ts';
import { compareText } from '../../../text.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** A piece of an OpenAPI document, and where its values were read, by pointers into the piece. */
export interface Part {
  readonly value: Fields;
  readonly places: readonly (readonly [pointer: string, at: Span])[];
}

/** The places of a piece, seen from further up. */
export function placesUnder(names: readonly (string | number)[], { places }: Part): Part['places'] {
  const prefix = names.map((name) => `/${escapePointer(String(name))}`).join('');
  return places.map(([pointer, at]) => [`${prefix}${pointer}`, at] as const);
}

/** An object from entries, safe for every name. */
export function fieldsOf(entries: Iterable<readonly [string, unknown]>): Fields {
  return Object.fromEntries(entries);
}

/** The schema with notes, if there is anything to note; missing parts are sorted, each once. */
export function withNotes(
  schema: Fields,
  missing: readonly MissingPart[],
  rest: Omit<SchemaNotes, 'complete' | 'missing'> = {},
): Fields {
  const parts = [...new Set(missing)].sort(compareText);
  const notes: SchemaNotes = {
    ...(parts.length === 0 ? {} : { complete: false, missing: parts }),
    ...(rest.inferred === undefined ? {} : { inferred: rest.inferred }),
    ...(rest.stated === undefined ? {} : { stated: rest.stated }),
  };
  return Object.keys(notes).length === 0 ? schema : { ...schema, 'x-docschema': notes };
}
