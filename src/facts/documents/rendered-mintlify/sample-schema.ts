import { type Fields, fieldsOf, withNotes } from './part.ts';
import { sampleDepth } from './request-sample.ts';

/** What types in a schema that was made from a sample were inferred from. */
export const sampleOrigin = 'the generated sample';

/** A value of a generated sample → what it shows of its schema: types and names, all inferred, nothing demanded. */
export function makeSampleSchema(value: unknown, depth = 0): Fields {
  const type = sampleType(value, depth);
  const inner = sampleParts(value, depth);
  if (type === undefined) return withNotes(inner, ['type-unknown']);
  const inferred = { type: inferredFrom(type, sampleOrigin) };
  return type === 'object'
    ? withNotes(inner, ['hidden-properties', 'names-inferred', 'required-unknown', 'type-unknown'], {
        inferred,
      })
    : withNotes(inner, ['type-unknown'], { inferred });
}

/** How notes name a type that nothing demands: the true schema may allow more than what was seen. */
export function inferredFrom(type: string, origin: string): string {
  return `${type}, from ${origin}`;
}

/** The type of a value. A sample does not tell integers from numbers, and null says nothing. */
export function sampleType(value: unknown, depth = 0): string | undefined {
  if (value === null || value === undefined || depth > sampleDepth) return undefined;
  return Array.isArray(value) ? 'array' : typeof value;
}

/** What is inside a value: items and properties with what the sample shows of them. */
export function sampleParts(value: unknown, depth = 0): Fields {
  if (typeof value !== 'object' || value === null || depth > sampleDepth) return {};
  if (Array.isArray(value)) {
    return value.length === 0 ? {} : { items: makeSampleSchema(value[0], depth + 1) };
  }
  const properties = Object.entries(value).map(
    ([name, each]) => [name, makeSampleSchema(each, depth + 1)] as const,
  );
  return properties.length === 0 ? {} : { properties: fieldsOf(properties) };
}
