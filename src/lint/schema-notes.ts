import type { LintInput } from '../lint-input.ts';
import type { MissingPart, SchemaNotes } from '../page-document.ts';
import type { Span } from '../place.ts';
import { escapePointer, unescapePointer } from '../schema-keywords.ts';

/** The `x-docschema` notes of one schema that a page describes, and where the page says so. */
export interface NotedSchema {
  readonly notes: SchemaNotes;
  readonly schema: Readonly<Record<string, unknown>>;
  /** The property it describes, where it is one. */
  readonly name?: string;
  readonly at: Span;
}

type Described = Pick<LintInput, 'pages' | 'witnesses'>;

/**
 * Every note in the documents that pages are, in the order of pages and pointers. An operation that its page also links
 * is emitted from the linked document, so nothing that the page leaves out is missing.
 */
export function schemaNotes({ pages, witnesses = [] }: Described): readonly NotedSchema[] {
  const beaten = new Set(
    witnesses.flatMap(({ stronger, weaker }) =>
      stronger.page === weaker.page ? [`${weaker.page}${weaker.schemas.at.pointer}/`] : [],
    ),
  );
  return pages.flatMap(({ path, documents }) =>
    documents.flatMap(({ source, value, places, operations }) => {
      // Samples are no description: what they leave out is no fault of theirs.
      if (source === 'sample') return [];
      const fallback = operations[0]?.at;
      return collect(value, '').flatMap(({ pointer, schema, notes }): NotedSchema[] => {
        const [operation = ''] = /^(?:\/[^/]*){3}\//.exec(pointer) ?? [];
        const at = nearestPlace(pointer, places) ?? fallback;
        if (at === undefined || beaten.has(`${path}${operation}`)) return [];
        return [{ notes, schema, name: nameAt(pointer, value), at }];
      });
    }),
  );
}

/** Those that miss one thing. */
export function schemasMissing(input: Described, part: MissingPart): readonly NotedSchema[] {
  return schemaNotes(input).filter(({ notes }) => notes.missing?.includes(part) === true);
}

interface Collected {
  readonly pointer: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly notes: SchemaNotes;
}

function collect(value: unknown, pointer: string): readonly Collected[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]): readonly Collected[] => {
    if (key === 'x-docschema' && typeof member === 'object')
      return [{ pointer, schema: { ...value }, notes: member as SchemaNotes }];
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
