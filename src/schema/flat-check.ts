import type { JsonObject } from './json-value.ts';

type Check = (value: unknown, limit: unknown) => boolean;

/** Keywords that a value can be held against without a validator; each passes what is of another type. */
const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['type', (value, types) => (Array.isArray(types) ? types : [types]).some((type) => hasType(value, type))],
  ['enum', (value, values) => Array.isArray(values) && values.includes(value)],
  ['const', (value, constant) => value === constant],
  ['minimum', (value, limit) => typeof value !== 'number' || value >= Number(limit)],
  ['maximum', (value, limit) => typeof value !== 'number' || value <= Number(limit)],
  ['exclusiveMinimum', (value, limit) => typeof value !== 'number' || value > Number(limit)],
  ['exclusiveMaximum', (value, limit) => typeof value !== 'number' || value < Number(limit)],
  ['minLength', (value, limit) => typeof value !== 'string' || lengthOf(value) >= Number(limit)],
  ['maxLength', (value, limit) => typeof value !== 'string' || lengthOf(value) <= Number(limit)],
]);

/** Keywords that say nothing of a value that is no list and no object. */
const ofContainers: ReadonlySet<string> = new Set([
  'additionalProperties',
  'dependentRequired',
  'dependentSchemas',
  'items',
  'maxItems',
  'maxProperties',
  'minItems',
  'minProperties',
  'patternProperties',
  'prefixItems',
  'properties',
  'propertyNames',
  'required',
  'uniqueItems',
]);

/** Whether keywords accept a value that is no list and no object; undefined where that takes a validator. */
export function acceptsFlat(
  keywords: JsonObject,
  value: unknown,
  isNote: (name: string) => boolean,
): boolean | undefined {
  if (typeof value === 'object' && value !== null) return undefined;
  let known = true;
  for (const [name, limit] of Object.entries(keywords)) {
    const check = checks.get(name);
    if (check?.(value, limit) === false) return false;
    known &&= check !== undefined || ofContainers.has(name) || isNote(name);
  }
  return known ? true : undefined;
}

function hasType(value: unknown, type: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'null') return value === null;
  return typeof value === type;
}

/** JSON Schema counts characters, not UTF-16 units. */
function lengthOf(text: string): number {
  return [...text].length;
}
