import { formats } from './formats.ts';
import { nearName } from './near.ts';
import type { SchemaObject } from './schema.ts';
import { eq, len } from './values.ts';
import { note, type Walk } from './walk.ts';
import { countWords, kindWords, typeWords, valuesWords, valueWords } from './words.ts';

/** Whether a value has one of the types of a schema. */
export function hasType({ type }: SchemaObject, value: unknown): boolean {
  if (typeof type === 'string') return isType(type, value);
  return type === undefined || type.some((each) => isType(each, value));
}

/** The values that a schema lists. */
export function valuesOf(keywords: SchemaObject): readonly unknown[] | undefined {
  return 'const' in keywords ? [keywords.const] : keywords.enum;
}

/** Notes what `type`, `enum` and `const` reject; whether they reject nothing. */
export function checkValue(walk: Walk, keywords: SchemaObject, value: unknown): boolean {
  const { type } = keywords;
  if (type !== undefined && !hasType(keywords, value)) {
    const expected = typeWords(type);
    const received = kindWords(value);
    note(walk, 'invalid_type', 'type', { expected, received, says: `is ${received}, expected ${expected}` });
    return false;
  }
  if ('const' in keywords && !eq(keywords.const, value))
    return noteValues(walk, 'const', [keywords.const], value);
  if (keywords.enum === undefined || isListed(keywords.enum, value)) return true;
  return noteValues(walk, 'enum', keywords.enum, value);
}

function isListed(values: readonly unknown[], value: unknown): boolean {
  return values.includes(value) || (typeof value === 'object' && values.some((each) => eq(each, value)));
}

function noteValues(walk: Walk, keyword: string, values: readonly unknown[], value: unknown): false {
  const expected = valuesWords(values);
  const received = valueWords(value);
  const says = `is ${received}, expected ${expected}${suggest(value, values)}`;
  note(walk, 'invalid_value', keyword, { expected, received, says });
  return false;
}

/** Notes what the keywords for numbers reject. */
export function checkNumber(walk: Walk, keywords: SchemaObject, value: number): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = keywords;
  const checks: readonly (readonly [string, number | undefined, boolean, string])[] = [
    ['minimum', minimum, value < (minimum ?? value), 'at least'],
    ['maximum', maximum, value > (maximum ?? value), 'at most'],
    [
      'exclusiveMinimum',
      exclusiveMinimum,
      exclusiveMinimum !== undefined && value <= exclusiveMinimum,
      'more than',
    ],
    [
      'exclusiveMaximum',
      exclusiveMaximum,
      exclusiveMaximum !== undefined && value >= exclusiveMaximum,
      'less than',
    ],
    [
      'multipleOf',
      multipleOf,
      !Number.isInteger(value / (multipleOf ?? value)) && multipleOf !== undefined,
      'a multiple of',
    ],
  ];
  for (const [keyword, limit, fails, words] of checks) {
    if (!fails) continue;
    const expected = `${words} ${limit}`;
    note(walk, 'out_of_range', keyword, {
      expected,
      received: String(value),
      says: `is ${value}, expected ${expected}`,
    });
  }
}

/** Notes what the keywords for texts reject. */
export function checkText(
  walk: Walk,
  { minLength, maxLength, pattern, format }: SchemaObject,
  value: string,
): void {
  if (minLength !== undefined || maxLength !== undefined)
    checkCount(walk, len(value), 'character', { minLength, maxLength });
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value))
    noteText(walk, 'invalid_pattern', `a text that matches \`${pattern}\``, value);
  if (format !== undefined && formats[format]?.(value) === false)
    noteText(walk, 'invalid_format', `the format \`${format}\``, value);
}

function noteText(
  walk: Walk,
  code: 'invalid_pattern' | 'invalid_format',
  expected: string,
  value: string,
): void {
  const received = valueWords(value);
  const says = `is ${received}, expected ${expected}`;
  note(walk, code, code.slice('invalid_'.length), { expected, received, says });
}

/** Notes a count outside of its bounds; the names of the bounds are keywords, the lower first. */
export function checkCount(
  walk: Walk,
  count: number,
  noun: string,
  bounds: Readonly<Record<string, number | undefined>>,
): void {
  for (const keyword in bounds) {
    const limit = bounds[keyword];
    if (limit === undefined) continue;
    const isLower = keyword.startsWith('min');
    if (isLower ? count >= limit : count <= limit) continue;
    const received = countWords(count, noun);
    const expected = `${isLower ? 'at least' : 'at most'} ${countWords(limit, noun)}`;
    note(walk, 'out_of_range', keyword, {
      expected,
      received,
      says: `has ${received}, expected ${expected}`,
    });
  }
}

/** `, did you mean …?`, where a listed text is near. */
export function suggest(value: unknown, values: readonly unknown[]): string {
  const texts = values.filter((each) => typeof each === 'string');
  const near = typeof value === 'string' ? nearName(value, texts) : undefined;
  return near === undefined ? '' : `, did you mean \`${JSON.stringify(near)}\`?`;
}

function isType(type: string, value: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return type === 'number' ? Number.isFinite(value) : typeof value === type;
}
