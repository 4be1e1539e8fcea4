import { assertedFormats } from '../../formats.ts';
import type { Keywords } from '../compact/keywords.ts';
import { literal } from '../source-text.ts';
import { call, checked, type Printing, type ZodText } from './zod-text.ts';

/** A text. */
export function printString(keywords: Keywords, { helper }: Printing): ZodText {
  const { minLength, maxLength, pattern, format } = keywords;
  let text: ZodText = { code: 'z.string()', type: 'z.ZodString' };
  const checks: string[] = [];
  // zod counts as JSON Schema does only where one is the limit, or none.
  if (minLength === 1) text = call(text, 'min', '1');
  else if (typeof minLength === 'number' && minLength > 0)
    checks.push(`${helper('minLength')}(${minLength})`);
  if (maxLength === 0) text = call(text, 'max', '0');
  else if (typeof maxLength === 'number') checks.push(`${helper('maxLength')}(${maxLength})`);
  if (typeof pattern === 'string') text = call(text, 'regex', patternText(pattern));
  if (typeof format === 'string' && assertedFormats.has(format))
    checks.push(`${helper('format')}(${literal(format)})`);
  return checked(text, checks);
}

const bounds = [
  ['minimum', 'min'],
  ['exclusiveMinimum', 'gt'],
  ['maximum', 'max'],
  ['exclusiveMaximum', 'lt'],
] as const;

/** A number. */
export function printNumber(keywords: Keywords, isInteger: boolean, { helper }: Printing): ZodText {
  const { multipleOf } = keywords;
  // `z.int()` takes no number that JavaScript could hold imprecisely; JSON Schema does.
  const checks = isInteger ? [`${helper('integer')}()`] : [];
  if (typeof multipleOf === 'number') checks.push(`${helper('multipleOf')}(${literal(multipleOf)})`);
  let text: ZodText = checked({ code: 'z.number()', type: 'z.ZodNumber' }, checks);
  for (const [keyword, method] of bounds) {
    const limit = keywords[keyword];
    if (typeof limit === 'number') text = call(text, method, literal(limit));
  }
  return text;
}

/** A pattern as a regular expression literal. */
export function patternText(pattern: string): string {
  return new RegExp(pattern, 'u').toString();
}
