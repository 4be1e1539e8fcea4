import { quote } from './quote.ts';

/** The words in which faults of values are told: validators of emitted packages, `check` and `lint` share them. */

/** So many values are listed; of more the first ones, and how many others there are. */
const mostValues = 6;

/** A way into a value, as people write it: `messages[0].content`; `whole` names the value itself. */
export function subjectWords(path: readonly (string | number)[], whole: string): string {
  if (path.length === 0) return whole;
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return quote(text.replace(/^\./, ''));
}

/** What stands there, then what was expected. */
export function faultSentence(subject: string, received: string, expected: string, hint = ''): string {
  return `${subject} is ${received}, expected ${expected}${hint}`;
}

/** A member that is required is not there. */
export function missingSentence(holder: string, name: string, expected: string): string {
  return `${holder} has no ${quote(name)}, expected ${expected}`;
}

/** A name is not among those that a schema lists. */
export function unknownSentence(name: string, holder: string, near: readonly string[]): string {
  const space = name === name.trim() ? '' : ', with space around it,';
  return `${quote(name)}${space} is no parameter of ${holder}${nearWords(near)}`;
}

/** A schema of names does not allow one. */
export function nameSentence(holder: string, name: string, expected: string): string {
  return `${holder} has ${quote(name)}, expected ${expected}`;
}

/** A parameter should not be sent any more. */
export function deprecatedSentence(subject: string): string {
  return `${subject} is deprecated, expected a parameter that is here to stay`;
}

/** A model should not be used any more. */
export function deprecatedModelSentence(subject: string, status: string, replacement?: string): string {
  return `${subject} is ${status}${replacement === undefined ? '' : `, use ${quote(replacement)}`}`;
}

/** `, did you mean …`, or nothing where nothing is near. */
export function nearWords(names: readonly string[]): string {
  return names.length === 0 ? '' : `, did you mean ${names.map((name) => `\`${name}\``).join(' or ')}?`;
}

/** A value as it stands there, with what the keyword that rejects it looks at: its type, or its size. */
export function receivedWords(value: unknown, keyword = ''): string {
  if (typeof value === 'string') return textWords(value, keyword);
  if (typeof value === 'object' && value !== null) return compositeWords(value, keyword);
  if (typeof value === 'number' && !Number.isFinite(value)) return `\`${value}\`, which is no JSON`;
  const isTyped = keyword === 'type' && value !== null && value !== undefined;
  return isTyped ? `the ${typeof value} ${quote(String(value))}` : quote(String(value));
}

function textWords(text: string, keyword: string): string {
  const written = quote(JSON.stringify(text));
  if (keyword.endsWith('Length')) return `${written} with ${countWords([...text].length, 'character')}`;
  return keyword === 'type' ? `the string ${written}` : written;
}

function compositeWords(value: object, keyword: string): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? 'an empty array' : `an array of ${countWords(value.length, 'item')}`;
  }
  if (!keyword.endsWith('Properties')) return 'an object';
  return `an object of ${countWords(Object.keys(value).length, 'property')}`;
}

/** `3 characters`, `1 item`. */
export function countWords(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return noun.endsWith('y') ? `${count} ${noun.slice(0, -1)}ies` : `${count} ${noun}s`;
}

/** `a`, `b` or `c`. */
export function eitherWords(words: readonly string[]): string {
  const distinct = [...new Set(words)];
  const last = distinct.pop() ?? 'nothing';
  return distinct.length === 0 ? last : `${distinct.join(', ')} or ${last}`;
}

/** Values as JSON: all of a few, of more the first ones and how many others there are. */
export function choiceWords(values: readonly unknown[], others: readonly string[] = []): string {
  const distinct = [...new Set(values)];
  const shown = distinct.slice(0, mostValues).map((value) => quote(JSON.stringify(value) ?? String(value)));
  const more = distinct.length - shown.length;
  return eitherWords([...shown, ...(more > 0 ? [`${more} more`] : []), ...others]);
}

/** Whether a list of values is too long for all of it to be told. */
export function isShortened(values: readonly unknown[]): boolean {
  return values.length > mostValues;
}
