import { addJump, addProblem, type Conversion, lookUp } from './conversion.ts';
import { depthLimit, isObject, type JsonObject } from './json-value.ts';
import { createVertex, type Notes, type Vertex } from './vertex.ts';

/** A position that holds a schema. */
export interface Position {
  /** Who notes what is wrong there. */
  readonly owner: Notes;
  readonly pointer: string;
  /** Levels of inline schemas above it. */
  readonly depth: number;
  /** A boolean may stand here in OpenAPI 3.0 too. */
  readonly mayBeBoolean?: boolean;
}

/** The vertex of whatever stands at a position: references are followed, what is no schema accepts everything. */
export function vertexAt(conversion: Conversion, source: unknown, position: Position): Vertex {
  if (typeof source === 'boolean') return booleanVertex(conversion, source, position);
  if (!isObject(source)) {
    const { owner, pointer } = position;
    addProblem(conversion, owner, {
      kind: 'invalid-keyword',
      found: source,
      expected: 'a schema',
      pointer,
      lost: true,
    });
    return conversion.any;
  }
  if (isPureReference(conversion, source)) return vertexOfReference(conversion, source, position);
  return vertexOfObject(conversion, source, position);
}

/** The schema that a reference leads to through any number of further references, and its pointer. */
export function vertexOfReference(
  conversion: Conversion,
  reference: JsonObject,
  position: Position,
  /** Where the emitted schema has what the reference leads to, if not where the reference stands. */
  emittedAt: string = position.pointer,
): Vertex {
  const seen = new Set<string>();
  let source: unknown = reference;
  let pointer = position.pointer;
  let from = emittedAt;
  while (isObject(source) && (source === reference || isPureReference(conversion, source))) {
    const written = source.$ref;
    const target = typeof written === 'string' ? lookUp(conversion, written) : undefined;
    if (target?.kind !== 'found' || seen.has(target.pointer)) {
      return brokenReference(conversion, position, {
        written,
        pointer,
        external: target?.kind === 'external',
      });
    }
    addJump(position.owner, from, target.pointer);
    seen.add(target.pointer);
    ({ value: source, pointer } = target);
    from = pointer;
  }
  return vertexAt(conversion, source, { owner: position.owner, pointer, depth: 0 });
}

/** Whether a schema is nothing but a reference: always in 3.0, where its siblings are ignored. */
function isPureReference(conversion: Pick<Conversion, 'modern'>, source: JsonObject): boolean {
  if (!Object.hasOwn(source, '$ref')) return false;
  if (!conversion.modern) return true;
  return Object.keys(source).every((name) => name === '$ref' || name === 'summary' || name.startsWith('x-'));
}

function booleanVertex(conversion: Conversion, value: boolean, position: Position): Vertex {
  if (!conversion.modern && position.mayBeBoolean !== true) {
    const { owner, pointer } = position;
    const expected = 'a schema object in OpenAPI 3.0';
    addProblem(conversion, owner, { kind: 'invalid-keyword', found: value, expected, pointer, lost: false });
  }
  return value ? conversion.any : conversion.never;
}

function vertexOfObject(conversion: Conversion, source: JsonObject, position: Position): Vertex {
  const known = conversion.vertices.get(source);
  if (known !== undefined) return known;
  const { owner, pointer, depth } = position;
  if (depth > depthLimit) {
    const expected = `schemas nested at most ${depthLimit} deep`;
    addProblem(conversion, owner, { kind: 'too-deep', found: source, expected, pointer, lost: true });
    return conversion.any;
  }
  const vertex = createVertex(source, pointer, depth);
  conversion.vertices.set(source, vertex);
  return vertex;
}

interface BrokenReference {
  readonly written: unknown;
  readonly pointer: string;
  readonly external: boolean;
}

function brokenReference(conversion: Conversion, position: Position, broken: BrokenReference): Vertex {
  addProblem(conversion, position.owner, {
    kind: broken.external ? 'external-ref' : 'dangling-ref',
    found: broken.written,
    expected: broken.external ? 'a reference inside this document' : 'a pointer to a schema of this document',
    pointer: `${broken.pointer}/$ref`,
    lost: true,
  });
  return conversion.any;
}
