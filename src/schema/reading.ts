import type { SchemaProblem } from '../schema-graph.ts';
import { escapePointer } from '../schema-keywords.ts';
import { addProblem, type Conversion } from './conversion.ts';
import type { JsonObject } from './json-value.ts';
import { type Entry, findEntry, listEntry, setEntry, type Vertex } from './vertex.ts';

/** One schema object being read into entries. */
export interface Reading {
  readonly conversion: Conversion;
  readonly vertex: Vertex;
  readonly source: JsonObject;
  readonly entries: Entry[];
}

/** What a repair of one keyword found and did. */
export interface Finding {
  readonly found: unknown;
  readonly expected: string;
  /** A constraint was lost. */
  readonly lost: boolean;
}

/** Records a repair of one keyword of the schema being read. */
export function repair(
  { conversion, vertex }: Reading,
  kind: SchemaProblem['kind'],
  name: string,
  finding: Finding,
): void {
  addProblem(conversion, vertex, { kind, pointer: `${vertex.pointer}/${escapePointer(name)}`, ...finding });
}

/** The vertices of a keyword that holds a list of schemas; none where it is absent. */
export function listedVertices(reading: Reading, name: string): readonly Vertex[] {
  const entry = findEntry(reading.entries, name);
  return entry?.kind === 'schemas' ? entry.vertices : [];
}

/** Adds one more schema that must hold too. */
export function appendAllOf(reading: Reading, vertex: Vertex): void {
  setEntry(reading.entries, listEntry('allOf', [...listedVertices(reading, 'allOf'), vertex]));
}
