import type { SchemaNode, SchemaProblem } from '../schema-graph.ts';
import { type Keyword, keywordTable } from './keyword-table.ts';

/** What was noticed while reading one schema or one operation. */
export interface Notes {
  /** Bits of `lossBit` and `notedBit`, of this schema and, once it is finished, of all it reaches. */
  flags: number;
  problems: SchemaProblem[] | undefined;
  /** Where references were followed: pointer of the reference, pointer of its target. */
  jumps: [string, string][] | undefined;
}

/** One schema of a document on its way into the graph. */
export interface Vertex extends Notes {
  readonly source: unknown;
  readonly pointer: string;
  /** Levels of inline schemas above it. */
  readonly depth: number;
  /** Its keywords in canonical order; absent until it is read. */
  entries: Entry[] | undefined;
  children: readonly Vertex[];
  /** Number in the order of traversal; 0 before it. */
  order: number;
  /** The least order it reaches among vertices that are still open. */
  low: number;
  /** Present once it is in the graph. */
  node: SchemaNode | undefined;
}

/** A keyword with its value; where it holds schemas, the value holds vertices. */
export type Entry =
  | { readonly keyword: Keyword; readonly kind: 'value'; readonly value: unknown }
  | { readonly keyword: Keyword; readonly kind: 'schema'; readonly vertex: Vertex }
  | { readonly keyword: Keyword; readonly kind: 'schemas'; readonly vertices: readonly Vertex[] }
  | {
      readonly keyword: Keyword;
      readonly kind: 'schema-map';
      readonly names: readonly string[];
      readonly vertices: readonly Vertex[];
    };

/** Set where a vertex or anything below it has problems or jumps. */
export const notedBit = 1;

const lossKinds: readonly SchemaProblem['kind'][] = [
  'dangling-ref',
  'external-ref',
  'invalid-keyword',
  'invalid-pattern',
  'invalid-required',
  'invalid-type',
  'too-deep',
];

/** The bit that says a constraint was lost by this kind of problem. */
export function lossBit(kind: SchemaProblem['kind']): number {
  return 2 << lossKinds.indexOf(kind);
}

/** The kinds of problem that lost a constraint, sorted. */
export function listLosses(flags: number): SchemaProblem['kind'][] {
  return lossKinds.filter((kind) => (flags & lossBit(kind)) !== 0);
}

/** A vertex that is not read yet, or one made by conversion with its keywords given. */
export function createVertex(source: unknown, pointer: string, depth: number, entries?: Entry[]): Vertex {
  return {
    source,
    pointer,
    depth,
    entries,
    children: entries === undefined ? [] : listChildren(entries),
    order: 0,
    low: 0,
    node: undefined,
    flags: 0,
    problems: undefined,
    jumps: undefined,
  };
}

/** The vertices that a list of entries holds, in order. */
export function listChildren(entries: readonly Entry[]): Vertex[] {
  const children: Vertex[] = [];
  for (const entry of entries) {
    if (entry.kind === 'schema') children.push(entry.vertex);
    else if (entry.kind !== 'value') for (const vertex of entry.vertices) children.push(vertex);
  }
  return children;
}

/** Puts an entry at its canonical place, in place of one with the same keyword. */
export function setEntry(entries: Entry[], entry: Entry): void {
  let index = entries.length;
  while (index > 0 && (entries[index - 1]?.keyword.rank ?? 0) > entry.keyword.rank) index -= 1;
  const replaces = entries[index - 1]?.keyword === entry.keyword;
  entries.splice(replaces ? index - 1 : index, replaces ? 1 : 0, entry);
}

/** The entry of a keyword. */
export function findEntry(entries: readonly Entry[], name: string): Entry | undefined {
  return entries.find((entry) => entry.keyword.name === name);
}

/** Removes the entry of a keyword, if there is one. */
export function removeEntry(entries: Entry[], name: string): void {
  const index = entries.findIndex((entry) => entry.keyword.name === name);
  if (index !== -1) entries.splice(index, 1);
}

/** An entry that holds a value. */
export function valueEntry(name: string, value: unknown): Entry {
  return { keyword: knownKeyword(name), kind: 'value', value };
}

/** An entry that holds a list of schemas. */
export function listEntry(name: string, vertices: readonly Vertex[]): Entry {
  return { keyword: knownKeyword(name), kind: 'schemas', vertices };
}

/** An entry that holds one schema. */
export function schemaEntry(name: string, vertex: Vertex): Entry {
  return { keyword: knownKeyword(name), kind: 'schema', vertex };
}

/** An entry that maps names to schemas. */
export function mapEntry(name: string, names: readonly string[], vertices: readonly Vertex[]): Entry {
  return { keyword: knownKeyword(name), kind: 'schema-map', names, vertices };
}

function knownKeyword(name: string): Keyword {
  const keyword = keywordTable.get(name);
  // A misspelt name of ours, never input.
  if (keyword === undefined) throw new Error(`No keyword ${name}`);
  return keyword;
}
