import type { Conversion } from './conversion.ts';
import { isBounded, isObject } from './json-value.ts';
import { type Reading, repair } from './reading.ts';
import { setEntry, valueEntry } from './vertex.ts';

/** `enum`, a list of at least one value. */
export function readEnum(reading: Reading, value: unknown): void {
  if (Array.isArray(value) && value.length > 0 && isBounded(value)) {
    setEntry(reading.entries, valueEntry('enum', value));
    return;
  }
  const expected = 'a list of values, at least one';
  repair(reading, 'invalid-keyword', 'enum', { found: value, expected, lost: true });
}

/** `example`, the keyword of OpenAPI, becomes one of `examples`. */
export function readExample(reading: Reading, value: unknown): void {
  if (!isBounded(value)) {
    const expected = 'a value nested at most 100 deep';
    repair(reading, 'invalid-keyword', 'example', { found: value, expected, lost: false });
    return;
  }
  const { examples } = reading.source;
  const others: readonly unknown[] = Array.isArray(examples) && isBounded(examples) ? examples : [];
  setEntry(reading.entries, valueEntry('examples', [...others, value]));
}

/** `pattern`, where it is a regular expression of ECMA-262 with the `u` flag. */
export function readPattern(reading: Reading, value: unknown): void {
  if (typeof value === 'string' && isPattern(reading.conversion, value)) {
    setEntry(reading.entries, valueEntry('pattern', value));
    return;
  }
  const expected = 'a regular expression of ECMA-262 (`u` flag)';
  repair(reading, 'invalid-pattern', 'pattern', { found: value, expected, lost: true });
}

/** `dependentRequired`, an object of lists of names. */
export function readDependentRequired(reading: Reading, value: unknown): void {
  const lists = isObject(value) ? Object.values(value) : [undefined];
  if (lists.every(isNameList)) {
    setEntry(reading.entries, valueEntry('dependentRequired', value));
    return;
  }
  const expected = 'an object of lists of property names, each once';
  repair(reading, 'invalid-keyword', 'dependentRequired', { found: value, expected, lost: true });
}

/** Whether a text is a regular expression; each is tried once. */
export function isPattern(conversion: Pick<Conversion, 'patterns'>, text: string): boolean {
  const known = conversion.patterns.get(text);
  if (known !== undefined) return known;
  const valid = compiles(text);
  conversion.patterns.set(text, valid);
  return valid;
}

function compiles(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}

function isNameList(value: unknown): boolean {
  if (!Array.isArray(value) || !value.every((name) => typeof name === 'string')) return false;
  return new Set(value).size === value.length;
}
