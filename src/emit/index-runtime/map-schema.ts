import type { Schema } from './schema-module.ts';

const lists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const maps = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);
const singles = new Set([
  'additionalProperties',
  'propertyNames',
  'unevaluatedProperties',
  'items',
  'contains',
  'unevaluatedItems',
  'not',
  'if',
  'then',
  'else',
]);

/** A copy of a schema in which every schema has been changed, the inner ones first. */
export function mapSchema(
  schema: Schema,
  change: (keywords: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): Schema {
  if (typeof schema === 'boolean') return schema;
  const inner = (value: unknown) => mapSchema(value as Schema, change);
  const members = Object.entries(schema).map(([keyword, value]) => {
    if (singles.has(keyword)) return [keyword, inner(value)] as const;
    if (lists.has(keyword)) return [keyword, (value as readonly unknown[]).map(inner)] as const;
    if (!maps.has(keyword)) return [keyword, structuredClone(value)] as const;
    const named = Object.entries(value as Readonly<Record<string, unknown>>);
    return [keyword, Object.fromEntries(named.map(([name, each]) => [name, inner(each)]))] as const;
  });
  return change(Object.fromEntries(members));
}
