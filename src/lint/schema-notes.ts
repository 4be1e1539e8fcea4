import type { MissingPart, SchemaNotes } from '../page-document.ts';
import type { PageFacts } from '../page-facts.ts';
import type { Span } from '../place.ts';
import { escapePointer, unescapePointer } from '../schema-keywords.ts';

/** The `x-docschema` notes of one schema that a page describes, and where the page says so. */
export interface NotedSchema {
  readonly notes: SchemaNotes;
  /** The property it describes, where it is one. */
  readonly name?: string;
  readonly at: Span;
}

/** Every note in the documents that pages are, in the order of pages and pointers. */
export function schemaNotes(pages: readonly PageFacts[]): readonly NotedSchema[] {
  return pages.flatMap(({ documents }) =>
    documents.flatMap(({ source, value, places, operations }) => {
      // Samples are no description: what they leave out is no fault of theirs.
      if (source === 'sample') return [];
      const fallback = operations[0]?.at;
      return collect(value, '').flatMap(({ pointer, notes }): NotedSchema[] => {
        const at = nearestPlace(pointer, places) ?? fallback;
        return at === undefined ? [] : [{ notes, name: nameAt(pointer, value), at }];
      });
    }),
  );
}

/** Those that miss one thing. */
export function schemasMissing(pages: readonly PageFacts[], part: MissingPart): readonly NotedSchema[] {
  return schemaNotes(pages).filter(({ notes }) => notes.missing?.includes(part) === true);
}

interface Collected {
  readonly pointer: string;
  readonly notes: SchemaNotes;
}

function collect(value: unknown, pointer: string): readonly Collected[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]): readonly Collected[] => {
    if (key === 'x-docschema' && typeof member === 'object')
      return [{ pointer, notes: member as SchemaNotes }];
    return collect(member, `${pointer}/${escapePointer(key)}`);
  });
}

/** The property or parameter that the schema at a pointer describes. */
function nameAt(pointer: string, document: unknown): string | undefined {
  const tokens = pointer.split('/').slice(1).map(unescapePointer);
  if (tokens.at(-2) === 'properties') return tokens.at(-1);
  if (tokens.at(-3) !== 'parameters') return undefined;
  const parameter = tokens.slice(0, -1).reduce<unknown>((value, token) => memberOf(value, token), document);
  const name = memberOf(parameter, 'name');
  return typeof name === 'string' ? name : undefined;
}

function memberOf(value: unknown, key: string): unknown {
  const isHolder = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return isHolder ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

function nearestPlace(pointer: string, places: Readonly<Record<string, Span>>): Span | undefined {
  for (let known = pointer; ; known = known.slice(0, known.lastIndexOf('/'))) {
    if (Object.hasOwn(places, known)) return places[known];
    if (known === '') return undefined;
  }
}
