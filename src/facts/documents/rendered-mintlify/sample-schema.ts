import { type Fields, fieldsOf, withNotes } from './part.ts';
import { sampleDepth } from './request-sample.ts';

/** What types in a schema that was made from a sample were inferred from. */
export const sampleOrigin = 'the generated sample';

/** A value of a generated sample → what it shows of its schema: types and names, all inferred, nothing closed. */
export function makeSampleSchema(value: unknown, depth = 0): Fields {
  const bare = bareSchema(value, depth);
  if (bare.type === undefined) return withNotes(bare, ['type-unknown']);
  const inferred = { type: sampleOrigin };
  return bare.type === 'object'
    ? withNotes(bare, ['hidden-properties', 'names-inferred', 'required-unknown', 'type-unknown'], {
        inferred,
      })
    : withNotes(bare, ['type-unknown'], { inferred });
}

/** The same without notes on the outermost schema. */
export function bareSchema(value: unknown, depth = 0): Fields {
  if (value === null || value === undefined || depth > sampleDepth) return {};
  if (Array.isArray(value)) {
    return value.length === 0
      ? { type: 'array' }
      : { type: 'array', items: makeSampleSchema(value[0], depth + 1) };
  }
  if (typeof value === 'object') {
    const properties = Object.entries(value).map(
      ([name, each]) => [name, makeSampleSchema(each, depth + 1)] as const,
    );
    return properties.length === 0
      ? { type: 'object' }
      : { type: 'object', properties: fieldsOf(properties) };
  }
  // A sample does not tell integers from numbers.
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? { type: typeof value }
    : {};
}
