/** A JSON object whose contents are not yet known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** How deep a value or an inline schema may nest. */
export const depthLimit = 100;

const sizeLimit = 200_000;

/** Whether a value is a JSON object: neither null nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own member of an object, so that `constructor` and `__proto__` are ordinary names. */
export function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Whether a value can be written as JSON at a bounded cost: not too deep, not too large, not cyclic by YAML aliases. */
export function isBounded(value: unknown): boolean {
  return sizeOf(value, 0) <= sizeLimit;
}

/** The number of values in a value, or more than the limit where that is passed or it nests too deep. */
function sizeOf(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 1;
  if (depth > depthLimit) return sizeLimit + 1;
  let size = 1;
  for (const member of Array.isArray(value) ? value : Object.values(value)) {
    size += sizeOf(member, depth + 1);
    if (size > sizeLimit) return size;
  }
  return size;
}

/** A value as JSON in at most 80 characters, for messages. */
export function shorten(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (!isBounded(value)) return Array.isArray(value) ? '[…]' : '{…}';
  const text = JSON.stringify(value);
  if (text.length <= 80) return text;
  // Half of a surrogate pair would not survive being written as UTF-8.
  return `${text.slice(0, 79).replace(/[\ud800-\udbff]$/u, '')}…`;
}

/** Whether two bounded values are the same JSON, whatever the order of members. */
export function equalsJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => equalsJson(item, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) => Object.hasOwn(other, name) && equalsJson(one[name], other[name]));
}
