import { formats } from './formats.ts';
import { nearName } from './near.ts';
import type { SchemaObject } from './schema.ts';
import { eq, len } from './values.ts';
import { note, type Walk } from './walk.ts';
import { countWords, kindWords, typeWords, valuesWords, valueWords } from './words.ts';

/** Whether a value has one of the types of a schema. */
export function hasType({ type }: SchemaObject, value: unknown): boolean {
  return type === undefined || [type].flat().some((each) => isType(each, value));
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
  const lists = [
    ['const', 'const' in keywords ? [keywords.const] : undefined],
    ['enum', keywords.enum],
  ] as const;
  for (const [keyword, values] of lists) {
    if (values === undefined || values.some((each) => eq(each, value))) continue;
    const expected = valuesWords(values);
    const received = valueWords(value);
    const says = `is ${received}, expected ${expected}${suggest(value, values)}`;
    note(walk, 'invalid_value', keyword, { expected, received, says });
    return false;
  }
  return true;
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
  const received = valueWords(value);
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) {
    const expected = `a text that matches \`${pattern}\``;
    note(walk, 'invalid_pattern', 'pattern', {
      expected,
      received,
      says: `is ${received}, expected ${expected}`,
    });
  }
  if (format !== undefined && formats[format]?.(value) === false) {
    const expected = `the format \`${format}\``;
    note(walk, 'invalid_format', 'format', {
      expected,
      received,
      says: `is ${received}, expected ${expected}`,
    });
  }
}

/** Notes a count outside of its bounds; the names of the bounds are keywords, the lower first. */
export function checkCount(
  walk: Walk,
  count: number,
  noun: string,
  bounds: Readonly<Record<string, number | undefined>>,
): void {
  const received = countWords(count, noun);
  for (const [keyword, limit] of Object.entries(bounds)) {
    if (limit === undefined) continue;
    const isLower = keyword.startsWith('min');
    if (isLower ? count >= limit : count <= limit) continue;
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
