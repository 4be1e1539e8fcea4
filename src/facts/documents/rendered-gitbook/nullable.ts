import type { Json } from './blocks.ts';

/** The schema, or null. */
export function addNull(schema: Json): Json {
  const { type, enum: values, const: constant, anyOf, allOf, ...rest } = schema;
  if (allOf !== undefined) return { anyOf: [schema, { type: 'null' }] };
  if (Array.isArray(anyOf)) return { ...schema, anyOf: [...anyOf, { type: 'null' }] };
  const nullable: Json = { ...rest };
  if (typeof type === 'string') nullable.type = type === 'null' ? type : [type, 'null'];
  else if (Array.isArray(type)) nullable.type = type.includes('null') ? type : [...type, 'null'];
  if (constant !== undefined) nullable.enum = [constant, null];
  else if (Array.isArray(values)) nullable.enum = [...values.filter((value) => value !== null), null];
  return nullable;
}
