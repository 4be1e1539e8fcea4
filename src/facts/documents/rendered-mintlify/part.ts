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

/** Fields of an object → the schema that names it one and does not demand it, for the text has no word for that. */
export function inferObject(schema: Fields, missing: readonly MissingPart[] = []): Fields {
  return withNotes(schema, [...missing, 'type-unknown'], {
    inferred: { type: 'object, from its properties' },
  });
}

/** The schema with notes, those it has among them; missing parts are sorted, each once. */
export function withNotes(
  schema: Fields,
  missing: readonly MissingPart[],
  rest: Omit<SchemaNotes, 'complete' | 'missing'> = {},
): Fields {
  const own = (schema['x-docschema'] ?? {}) as SchemaNotes;
  const parts = [...new Set([...(own.missing ?? []), ...missing])].sort(compareText);
  const inferred = { ...own.inferred, ...rest.inferred };
  const notes: SchemaNotes = {
    ...(parts.length === 0 ? {} : { complete: false, missing: parts }),
    ...(Object.keys(inferred).length === 0 ? {} : { inferred }),
    ...(rest.stated === undefined ? {} : { stated: rest.stated }),
  };
  return Object.keys(notes).length === 0 ? schema : { ...schema, 'x-docschema': notes };
}
