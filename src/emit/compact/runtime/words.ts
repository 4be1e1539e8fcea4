import { o } from './values.ts';

/** More values than this are counted, not listed. */
const mostValues = 12;
const longestText = 60;

/** What kind of value this is, with its article. */
export function kindWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (o(value)) return 'an object';
  return withArticle(typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value);
}

/** The types that a schema names, in words. */
export function typeWords(type: string | readonly string[]): string {
  return either([type].flat().map((each) => (each === 'null' ? each : withArticle(each))));
}

/** A value as it is shown in a message: scalars in full, others by their kind. */
export function valueWords(value: unknown): string {
  if (typeof value === 'object' && value !== null) return kindWords(value);
  const isLong = typeof value === 'string' && value.length > longestText;
  const text = JSON.stringify(isLong ? value.slice(0, longestText) : value) ?? String(value);
  return `\`${isLong ? `${text.slice(0, -1)}…"` : text}\``;
}

/** `a`, `b` or `c`. */
export function either(words: readonly string[]): string {
  const distinct = [...new Set(words)];
  const last = distinct.pop() ?? 'nothing';
  return distinct.length === 0 ? last : `${distinct.join(', ')} or ${last}`;
}

/** One of some values. */
export function valuesWords(values: readonly unknown[]): string {
  const shown = values.slice(0, mostValues).map((value) => `\`${JSON.stringify(value)}\``);
  const more = values.length - shown.length;
  return more > 0 ? `${shown.join(', ')} or ${more} others` : either(shown);
}

/** `3 characters`, `1 item`. */
export function countWords(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return noun.endsWith('y') ? `${count} ${noun.slice(0, -1)}ies` : `${count} ${noun}s`;
}

/** Where a value stands, as people write it. */
export function pathWords(path: readonly (string | number)[]): string {
  if (path.length === 0) return 'The value';
  const text = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
  return `\`${text}\``;
}

function withArticle(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
