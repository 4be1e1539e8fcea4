import type { StatedBounds } from '../page-document.ts';
import type { SchemaProblem } from '../schema-graph.ts';
import type { SpecDocument } from '../spec-document.ts';
import { shorten } from './json-value.ts';
import { followReference, type Target } from './references.ts';
import { lossBit, type Notes, notedBit, type Vertex } from './vertex.ts';

/** Which way a payload travels: what the server alone writes is not required of a request, and the reverse. */
export type Direction = 'request' | 'response';

/** How one part of a document is to be converted, and what was converted already. */
export interface Conversion {
  readonly document: SpecDocument;
  /** OpenAPI 3.1 or later: schemas are JSON Schema 2020-12. */
  readonly modern: boolean;
  readonly direction: Direction;
  /** The media type carries raw bytes, so that a binary field need not be a JSON string. */
  readonly binary: boolean;
  /** By the schema object they were made from. */
  readonly vertices: Map<object, Vertex>;
  readonly targets: Map<string, Target>;
  /** Whether a pattern is a regular expression, for every pattern seen. */
  readonly patterns: Map<string, boolean>;
  /** What descriptions state, by type and text. */
  readonly descriptions: Map<string, StatedBounds | undefined>;
  /** What only a sentence states becomes a keyword too. */
  readonly enforcesStated: boolean;
  /** Accepts everything. */
  readonly any: Vertex;
  /** Accepts nothing. */
  readonly never: Vertex;
}

/** A repair: what stands there, what was expected, where, and whether a constraint was lost by it. */
export interface Repair {
  readonly kind: SchemaProblem['kind'];
  readonly found: unknown;
  readonly expected: string;
  readonly pointer: string;
  readonly lost: boolean;
  readonly stated?: string;
  /** Pointer to what says otherwise. */
  readonly other?: string;
  /** A rejected value as a whole, and what rejects it. */
  readonly example?: SchemaProblem['example'];
}

/** Records a repair with the schema or operation it was made in. */
export function addProblem(conversion: Pick<Conversion, 'document'>, owner: Notes, repair: Repair): void {
  const { kind, found, expected, pointer, lost, stated, other, example } = repair;
  const { path } = conversion.document;
  owner.problems ??= [];
  owner.problems.push({
    kind,
    found: shorten(found),
    expected,
    at: { path, pointer },
    ...(stated === undefined ? {} : { stated }),
    ...(other === undefined ? {} : { other: { path, pointer: other } }),
    ...(example === undefined ? {} : { example }),
  });
  owner.flags |= notedBit | (lost ? lossBit(kind) : 0);
}

/** Records that the schema at one pointer continues at another. */
export function addJump(owner: Notes, from: string, to: string): void {
  owner.jumps ??= [];
  owner.jumps.push([from, to]);
  owner.flags |= notedBit;
}

/** Follows one reference, looking each up once per document. */
export function lookUp(conversion: Pick<Conversion, 'document' | 'targets'>, reference: string): Target {
  const known = conversion.targets.get(reference);
  if (known !== undefined) return known;
  const target = followReference(conversion.document.value, reference);
  conversion.targets.set(reference, target);
  return target;
}
