import { type ExpectedKeywords, expectedWords } from '../../../expected-words.ts';
import { isShortened, nearWords, receivedWords } from '../../../fault-words.ts';
import type { IssueCode } from '../../../issue-code.ts';
import { admittedValues, isOfType } from '../../../json-type.ts';
import { formats } from './formats.ts';
import { nearName } from './near.ts';
import type { SchemaObject } from './schema.ts';
import { eq, len } from './values.ts';
import { note, readSchema, type Walk } from './walk.ts';

/** Whether a value has one of the types of a schema. */
export function hasType({ type }: SchemaObject, value: unknown): boolean {
  if (typeof type === 'string') return isOfType(type, value);
  return type === undefined || type.some((each) => isOfType(each, value));
}

/** The values that a schema lists and its type takes. */
export function valuesOf(keywords: SchemaObject): readonly unknown[] | undefined {
  const listed = 'const' in keywords ? [keywords.const] : keywords.enum;
  return listed && admittedValues(listed, keywords.type);
}

/** Notes what `type`, `enum` and `const` reject; whether they reject nothing. */
export function checkValue(walk: Walk, keywords: SchemaObject, value: unknown): boolean {
  if (!hasType(keywords, value)) return noteRejected(walk, keywords, 'type', value);
  if ('const' in keywords && !eq(keywords.const, value)) return noteRejected(walk, keywords, 'const', value);
  if (keywords.enum === undefined || isListed(keywords.enum, value)) return true;
  return noteRejected(walk, keywords, 'enum', value);
}

function isListed(values: readonly unknown[], value: unknown): boolean {
  return values.includes(value) || (typeof value === 'object' && values.some((each) => eq(each, value)));
}

function noteRejected(walk: Walk, keywords: SchemaObject, keyword: string, value: unknown): false {
  const expected = expectedWords(keyword, keywords as ExpectedKeywords, readSchema);
  const received = receivedWords(value, keyword);
  const hint = keyword === 'enum' ? suggest(value, valuesOf(keywords) ?? []) : '';
  note(walk, codes[keyword] ?? 'out_of_range', keyword, { expected, received, hint });
  return false;
}

const codes: Readonly<Record<string, IssueCode>> = {
  type: 'invalid_type',
  const: 'invalid_value',
  enum: 'invalid_value',
  pattern: 'invalid_pattern',
  format: 'invalid_format',
};

/** Notes what the keywords for numbers reject. */
export function checkNumber(walk: Walk, keywords: SchemaObject, value: number): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = keywords;
  const rejected = [
    minimum !== undefined && value < minimum && 'minimum',
    maximum !== undefined && value > maximum && 'maximum',
    exclusiveMinimum !== undefined && value <= exclusiveMinimum && 'exclusiveMinimum',
    exclusiveMaximum !== undefined && value >= exclusiveMaximum && 'exclusiveMaximum',
    multipleOf !== undefined && !Number.isInteger(value / multipleOf) && 'multipleOf',
  ];
  for (const keyword of rejected) if (keyword !== false) noteRejected(walk, keywords, keyword, value);
}

/** Notes what the keywords for texts reject. */
export function checkText(walk: Walk, keywords: SchemaObject, value: string): void {
  const { minLength, maxLength, pattern, format } = keywords;
  if (minLength !== undefined || maxLength !== undefined)
    checkSize(walk, keywords, value, len(value), 'Length');
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value))
    noteRejected(walk, keywords, 'pattern', value);
  if (format !== undefined && formats[format]?.(value) === false)
    noteRejected(walk, keywords, 'format', value);
}

/** Notes a size outside of its bounds, `min…` and `max…`. */
export function checkSize(
  walk: Walk,
  keywords: SchemaObject,
  value: unknown,
  size: number,
  noun: 'Length' | 'Items' | 'Properties',
): void {
  const { [`min${noun}` as const]: least = size, [`max${noun}` as const]: most = size } = keywords;
  if (size < least) noteRejected(walk, keywords, `min${noun}`, value);
  if (size > most) noteRejected(walk, keywords, `max${noun}`, value);
}

/** `, did you mean …?`, where a listed text is near, and the list too long to be told. */
export function suggest(value: unknown, values: readonly unknown[]): string {
  if (typeof value !== 'string' || !isShortened(values)) return '';
  const near = nearName(
    value,
    values.filter((each) => typeof each === 'string'),
  );
  return nearWords(near === undefined ? [] : [near]);
}
