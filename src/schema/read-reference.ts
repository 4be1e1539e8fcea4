import { appendAllOf, listedVertices, type Reading, repair } from './reading.ts';
import { vertexOfReference } from './subschema.ts';

/** Notes a `$ref` that is no text; the others are followed when the rest has been read. */
export function checkReference(reading: Reading, value: unknown): void {
  if (typeof value === 'string') return;
  repair(reading, 'dangling-ref', '$ref', { found: value, expected: 'a text', lost: true });
}

/** A `$ref` beside other keywords, as JSON Schema 2020-12 allows: what it leads to must hold as well. */
export function readReference(reading: Reading): void {
  const { conversion, vertex, source } = reading;
  const { pointer, depth } = vertex;
  const emittedAt = `${pointer}/allOf/${listedVertices(reading, 'allOf').length}`;
  appendAllOf(reading, vertexOfReference(conversion, source, { owner: vertex, pointer, depth }, emittedAt));
}
