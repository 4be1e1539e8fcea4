import type { NodeId, SchemaProblem } from '../schema-graph.ts';
import type { SpecDocument } from '../spec-document.ts';
import { addJump, addProblem, type Direction, lookUp } from './conversion.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { idOf } from './graph-store.ts';
import { isObject, type JsonObject } from './json-value.ts';
import { vertexAt } from './subschema.ts';
import { internReachable } from './traverse.ts';
import { type Notes, notedBit, type Vertex } from './vertex.ts';

/** One operation being compiled: what was noted of it, and the schemas it led to. */
export interface OperationReading extends Notes {
  readonly document: SpecDocument;
  readonly builder: GraphBuilder;
  readonly roots: Vertex[];
}

/** An object of the document and where it stands, after any references. */
export interface Located {
  readonly value: JsonObject;
  readonly pointer: string;
}

/** A reading with nothing noted yet. */
export function createOperationReading(document: SpecDocument, builder: GraphBuilder): OperationReading {
  return { document, builder, roots: [], flags: 0, problems: undefined, jumps: undefined };
}

/** The object at a pointer, references followed; what is no object is noted and absent. */
export function locate(
  reading: OperationReading,
  written: unknown,
  pointer: string,
  expected: string,
): Located | undefined {
  const conversion = reading.builder.conversion(reading.document, 'request', false);
  const seen = new Set<string>();
  let value = written;
  let at = pointer;
  while (isObject(value) && typeof value.$ref === 'string') {
    const target = lookUp(conversion, value.$ref);
    if (target.kind !== 'found' || seen.has(target.pointer)) {
      const kind = target.kind === 'external' ? 'external-ref' : 'dangling-ref';
      addProblem(reading, reading, { kind, found: value.$ref, expected, pointer: `${at}/$ref`, lost: true });
      return undefined;
    }
    seen.add(target.pointer);
    addJump(reading, at, target.pointer);
    ({ value, pointer: at } = target);
  }
  if (isObject(value)) return { value, pointer: at };
  addProblem(reading, reading, { kind: 'invalid-keyword', found: value, expected, pointer: at, lost: true });
  return undefined;
}

/** Converts the schema at a pointer; the bits say what was lost in it. */
export function compileSchema(
  reading: OperationReading,
  source: unknown,
  pointer: string,
  how: { readonly direction: Direction; readonly binary: boolean },
): { readonly schema: NodeId; readonly flags: number } {
  const { builder, document, roots } = reading;
  const conversion = builder.conversion(document, how.direction, how.binary);
  const before = reading.flags;
  reading.flags = 0;
  const vertex = vertexAt(conversion, source, { owner: reading, pointer, depth: 0 });
  internReachable(builder.store, conversion, vertex);
  roots.push(vertex);
  const flags = reading.flags | vertex.flags;
  reading.flags |= before;
  return { schema: idOf(vertex), flags };
}

/** Everything noted of an operation and of the schemas it reaches, however many operations share them. */
export function gatherNotes(reading: OperationReading): {
  readonly problems: SchemaProblem[];
  readonly jumps: [string, string][];
} {
  const noted = [reading, ...listNoted(reading.roots)];
  return {
    problems: noted.flatMap(({ problems }) => problems ?? []),
    jumps: noted.flatMap(({ jumps }) => jumps ?? []),
  };
}

/** The vertices that have something noted on the way to or at them. */
function listNoted(roots: readonly Vertex[]): Vertex[] {
  const seen = new Set<Vertex>();
  const waiting = [...roots].reverse();
  for (let vertex = waiting.pop(); vertex !== undefined; vertex = waiting.pop()) {
    if (seen.has(vertex) || (vertex.flags & notedBit) === 0) continue;
    seen.add(vertex);
    for (const child of vertex.children) waiting.push(child);
  }
  return [...seen];
}
