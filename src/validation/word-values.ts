import type { LocatedValue } from '../located-value.ts';
import { quote } from '../quote.ts';

/** The way to a value as code writes it, such as `messages[0].content`; undefined for the payload as a whole. */
export function wordPath(path: readonly (string | number)[]): string | undefined {
  if (path.length === 0) return undefined;
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return quote(text.replace(/^\./, ''));
}

/** A value as it stands there, in a few words. */
export function wordValue(value: LocatedValue): string {
  switch (value.kind) {
    case 'array':
      return wordList(value);
    case 'object':
      return 'an object';
    case 'unknown':
      return value.parts === undefined ? 'not known' : 'text';
    case 'literal':
      return quote(JSON.stringify(value.value));
  }
}

/** A value with its type, for where the type is what is wrong. */
export function wordTypedValue(value: LocatedValue): string {
  if (value.kind !== 'literal' || value.value === null) return wordValue(value);
  return `the ${typeof value.value} ${wordValue(value)}`;
}

/** Such as `1 item` and `2 items`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Values as JSON: all of a few, of more the first ones and how many others there are. */
export function wordChoices(values: readonly unknown[], most = 6): string {
  const shown = values.slice(0, most).map((value) => quote(JSON.stringify(value)));
  const others = values.length - shown.length;
  if (others > 0) return `${shown.join(', ')} or ${others} more`;
  return shown.length < 2 ? shown.join() : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}

function wordList({ items, open }: Extract<LocatedValue, { kind: 'array' }>): string {
  if (open) return 'a list';
  return items.length === 0 ? 'an empty list' : `a list of ${count(items.length, 'item')}`;
}
