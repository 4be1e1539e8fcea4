import { hasFormat } from '../formats.ts';
import { equalsJson, isObject, type JsonObject } from './json-value.ts';

/** Whether a value meets one keyword that holds no schema; values of a type it does not speak of do. */
export type ScalarCheck = (value: unknown, limit: unknown) => boolean;

const ofNumber =
  (check: (value: number, limit: number) => boolean): ScalarCheck =>
  (value, limit) =>
    typeof value !== 'number' || check(value, Number(limit));

const ofText =
  (check: (value: string, limit: unknown) => boolean): ScalarCheck =>
  (value, limit) =>
    typeof value !== 'string' || check(value, limit);

const ofList =
  (check: (value: readonly unknown[], limit: unknown) => boolean): ScalarCheck =>
  (value, limit) =>
    !Array.isArray(value) || check(value, limit);

const ofRecord =
  (check: (value: JsonObject, limit: unknown) => boolean): ScalarCheck =>
  (value, limit) =>
    !isObject(value) || check(value, limit);

/** The checks, by keyword. */
export const scalarChecks: ReadonlyMap<string, ScalarCheck> = new Map<string, ScalarCheck>([
  ['type', (value, types) => (Array.isArray(types) ? types : [types]).some((type) => hasType(value, type))],
  ['enum', (value, values) => Array.isArray(values) && values.some((item) => equalsJson(item, value))],
  ['const', (value, constant) => equalsJson(value, constant)],
  ['minimum', ofNumber((value, limit) => value >= limit)],
  ['maximum', ofNumber((value, limit) => value <= limit)],
  ['exclusiveMinimum', ofNumber((value, limit) => value > limit)],
  ['exclusiveMaximum', ofNumber((value, limit) => value < limit)],
  ['multipleOf', ofNumber((value, limit) => Number.isInteger(value / limit))],
  // JSON Schema counts characters, not UTF-16 units.
  ['minLength', ofText((value, limit) => [...value].length >= Number(limit))],
  ['maxLength', ofText((value, limit) => [...value].length <= Number(limit))],
  ['pattern', ofText((value, pattern) => matches(String(pattern), value))],
  ['format', ofText((value, format) => value.length > 2000 || hasFormat(String(format), value))],
  ['minItems', ofList((value, limit) => value.length >= Number(limit))],
  ['maxItems', ofList((value, limit) => value.length <= Number(limit))],
  ['uniqueItems', ofList((value, unique) => unique !== true || !hasRepeats(value))],
  ['required', ofRecord((value, names) => (names as string[]).every((name) => Object.hasOwn(value, name)))],
  ['minProperties', ofRecord((value, limit) => Object.keys(value).length >= Number(limit))],
  ['maxProperties', ofRecord((value, limit) => Object.keys(value).length <= Number(limit))],
  ['dependentRequired', ofRecord(meetsDependencies)],
]);

/** Patterns come from pull requests: one that could take exponential time on a text is taken to match. */
export function matches(pattern: string, text: string): boolean {
  const isCheap = !/\)[*+{?]|\\[1-9k]/.test(pattern) && (pattern.match(/[*+{]/g)?.length ?? 0) <= 3;
  return !isCheap || text.length > 500 || new RegExp(pattern, 'u').test(text);
}

function hasType(value: unknown, type: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  return typeof value === type;
}

function hasRepeats(items: readonly unknown[]): boolean {
  return new Set(items.map((item) => JSON.stringify(item))).size < items.length;
}

function meetsDependencies(value: JsonObject, dependencies: unknown): boolean {
  return Object.entries(dependencies as Readonly<Record<string, readonly string[]>>).every(
    ([name, others]) => !Object.hasOwn(value, name) || others.every((other) => Object.hasOwn(value, other)),
  );
}
