import type { NodeId } from '../../schema-graph.ts';

/** The keywords of a node. */
export type Keywords = Readonly<Record<string, unknown>>;

/** The keywords whose meaning the compact validators know; what else a node holds is no assertion. */
const knownKeywords: ReadonlySet<string> = new Set([
  'additionalProperties',
  'allOf',
  'anyOf',
  'const',
  'contains',
  'dependentRequired',
  'dependentSchemas',
  'deprecated',
  'else',
  'enum',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'format',
  'if',
  'items',
  'maxContains',
  'maxItems',
  'maxLength',
  'maxProperties',
  'maximum',
  'minContains',
  'minItems',
  'minLength',
  'minProperties',
  'minimum',
  'multipleOf',
  'not',
  'oneOf',
  'pattern',
  'patternProperties',
  'prefixItems',
  'properties',
  'propertyNames',
  'required',
  'then',
  'type',
  'unevaluatedItems',
  'unevaluatedProperties',
  'uniqueItems',
]);

/** The subschemas that a keyword lists. */
export function listed(value: unknown): readonly NodeId[] {
  return Array.isArray(value) ? value : [];
}

/** The subschemas that a keyword names, in their order. */
export function named(value: unknown): readonly (readonly [string, NodeId])[] {
  return typeof value === 'object' && value !== null ? (Object.entries(value) as [string, NodeId][]) : [];
}

/** The single subschema of a keyword. */
export function single(value: unknown): NodeId | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The names that `required` lists. */
export function requiredNames({ required }: Keywords): readonly string[] {
  return Array.isArray(required) ? required.map(String) : [];
}

/** A keyword of a structure whose meaning is not known here. */
export function unknownKeyword(keywords: Keywords): string | undefined {
  return Object.keys(keywords).find((keyword) => !knownKeywords.has(keyword));
}
