/** Whether a value is an object in the sense of JSON. */
export function o(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member that is the object's own; for names that every object inherits. */
export function own(value: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Number of members. */
export function size(value: object): number {
  return Object.keys(value).length;
}

/** Number of characters, as JSON Schema counts them: code points. */
export function len(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      length--;
      at++;
    }
  }
  return length;
}

const run = /[\u{10000}-\u{10ffff}]{8,}/uy;
/** A run of characters is looked for where more than this are missing. */
const worthRuns = 32;

/** Whether a text has so many characters of two units; looks no further than it must. */
export function pairs(text: string, least: number): boolean {
  let missing = least;
  const start = text.search(/[\ud800-\udbff]/);
  if (start < 0) return false;
  for (let at = start; missing > 0; at++) {
    if (text.length - at < 2 * missing) return false;
    if (text.charCodeAt(at) >> 10 !== 0x36 || text.charCodeAt(at + 1) >> 10 !== 0x37) continue;
    run.lastIndex = at;
    const end = missing > worthRuns && run.test(text) ? run.lastIndex : at + 2;
    missing -= (end - at) >> 1;
    at = end - 1;
  }
  return true;
}

/** Whether two values are the same JSON. */
export function eq(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => eq(item, b[index]));
  }
  if (Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && eq(left[name], right[name]))
  );
}

/** Index of the first item that equals an earlier one, or -1; takes time in proportion to the list. */
export function repeated(list: readonly unknown[]): number {
  if (list.length < 2) return -1;
  const seen = new Set<unknown>();
  const texts = new Set<string>();
  for (const [index, item] of list.entries()) {
    const isComposite = typeof item === 'object' && item !== null;
    const key = isComposite ? canonical(item) : item;
    const known: Set<unknown> = isComposite ? texts : seen;
    if (known.has(key)) return index;
    known.add(key);
  }
  return -1;
}

/** Whether no two items are equal. */
export function uniq(list: readonly unknown[]): boolean {
  return repeated(list) === -1;
}

/** Text of a value that equal values share. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!o(value)) return JSON.stringify(value) ?? 'undefined';
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${members.join(',')}}`;
}
