import type { MissingPart, SchemaNotes } from './page-document.ts';
import { compareText } from './text.ts';

type Schema = Readonly<Record<string, unknown>>;

/** What a free-text type such as `array of strings` or `string|null` says. */
export interface TypeReading {
  /** Notes on what is missing stand in nested schemas; those of the outermost one are `missing`. */
  readonly schema: Schema;
  /** Sorted, without repeats. */
  readonly missing: readonly MissingPart[];
  /** Words without a known meaning, as written; what they say is left open in `schema`. */
  readonly unknown: readonly string[];
  /** Present where the text itself says so, as in `string (required)`. */
  readonly required?: boolean;
}

/** The schema of a reading with the notes of its outermost node. */
function withNotes({ schema, missing }: Pick<TypeReading, 'schema' | 'missing'>): Schema {
  if (missing.length === 0) return schema;
  const notes: SchemaNotes = { complete: false, missing };
  return { ...schema, 'x-docschema': notes };
}

/** A list of what was read. */
export function listOf(item: TypeReading): TypeReading {
  return { schema: { type: 'array', items: withNotes(item) }, missing: [], unknown: item.unknown };
}

/** An object whose values are what was read. */
export function mapOf(value: TypeReading): TypeReading {
  const schema = { type: 'object', additionalProperties: withNotes(value) };
  return { schema, missing: [], unknown: value.unknown };
}

/** Words without a known meaning: nothing is constrained. */
export function unknownType(words: string): TypeReading {
  return { schema: {}, missing: ['type-unknown'], unknown: words === '' ? [] : [words] };
}

/** Alternatives → one schema: types side by side where nothing but types is said, else `anyOf`. */
export function joinAlternatives(read: readonly TypeReading[]): TypeReading {
  const unknown = read.flatMap((part) => part.unknown);
  const missing = sortParts(read.flatMap((part) => part.missing));
  // An alternative that may be anything leaves nothing to reject.
  if (read.some(({ schema }) => Object.keys(schema).length === 0)) return { schema: {}, missing, unknown };
  const types = new Set(read.flatMap(({ schema }) => schema.type));
  if (types.has('number')) types.delete('integer');
  if (read.every(({ schema }) => Object.keys(schema).length === 1)) {
    const [only] = types;
    return { schema: { type: types.size === 1 ? only : [...types] }, missing, unknown };
  }
  const distinct = new Map(read.map((part) => [JSON.stringify(withNotes(part)), withNotes(part)]));
  const [first] = read;
  if (distinct.size === 1 && first !== undefined) return { ...first, unknown };
  return { schema: { anyOf: [...distinct.values()] }, missing: [], unknown };
}

/** Parts in order, without repeats. */
export function sortParts(parts: readonly MissingPart[]): readonly MissingPart[] {
  return [...new Set(parts)].sort(compareText);
}
