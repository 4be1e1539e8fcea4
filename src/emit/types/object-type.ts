import type { WrittenSchema } from '../inline-schema.ts';
import { recordOf } from '../json.ts';
import type { TypeSchema } from './type-schema.ts';

type Keywords = Readonly<Record<string, unknown>>;

/**
 * The type of an object: closed unless the schema says what else may stand in it or is known to be incomplete, so that
 * typos are caught where people write code.
 */
export function objectType(schema: Keywords, typeOf: (child: WrittenSchema) => TypeSchema): TypeSchema {
  const properties = new Map(schemaEntries(schema.properties).map(([name, child]) => [name, typeOf(child)]));
  const required = Array.isArray(schema.required) ? schema.required.filter(isText) : [];
  for (const name of required) if (!properties.has(name)) properties.set(name, { tsType: 'unknown' });
  const additional = additionalType(schema, typeOf);
  if (properties.size === 0) return recordType(schema, additional);
  return {
    type: 'object',
    properties: recordOf(properties),
    required,
    additionalProperties: additional ?? mayHoldMore(schema),
  };
}

function recordType(schema: Keywords, additional: boolean | TypeSchema | undefined): TypeSchema {
  if (additional === false) return { tsType: 'Record<string, never>' };
  if (additional === undefined || additional === true || mayHoldMore(schema)) {
    return { tsType: 'Record<string, unknown>' };
  }
  return { type: 'object', properties: {}, required: [], additionalProperties: additional };
}

/** Where something is missing or was inferred, there may be more than is known. */
function mayHoldMore(schema: Keywords): boolean {
  const notes = schema['x-docschema'];
  if (typeof notes !== 'object' || notes === null) return false;
  return ('complete' in notes && notes.complete === false) || 'inferred' in notes;
}

function additionalType(
  schema: Keywords,
  typeOf: (child: WrittenSchema) => TypeSchema,
): boolean | TypeSchema | undefined {
  const { additionalProperties: additional } = schema;
  const patterns = schemaEntries(schema.patternProperties).map(([, child]) => typeOf(child));
  if (additional === false) return patterns.length > 0 && { anyOf: patterns };
  if (additional === undefined) return patterns.length > 0 ? true : undefined;
  if (typeof additional === 'boolean') return true;
  const rest = typeOf(additional as WrittenSchema);
  return patterns.length > 0 ? { anyOf: [rest, ...patterns] } : rest;
}

function schemaEntries(value: unknown): [string, WrittenSchema][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
