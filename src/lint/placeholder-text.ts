import type { LocatedValue } from '../located-value.ts';

const marks = [
  /^\s*<[^<>]+>\s*$/,
  /^\s*\{\{?[^{}]*\}?\}\s*$/,
  /^\s*\[[^[\]]+\]\s*$/,
  /^\s*\$\{?\w+\}?\s*$/,
  /^\s*(?:\.{3}|…)\s*$/,
  /\b(?:YOUR|MY|INSERT|REPLACE|ENTER)[_ -][A-Z]/,
  /^\s*your[_-]\w+\s*$/i,
];

/** Whether a value is text that stands for what readers write themselves, such as `<MODEL>`. */
export function isPlaceholder(value: LocatedValue): boolean {
  if (value.kind !== 'literal' || typeof value.value !== 'string') return false;
  const text = value.value;
  return text.length < 200 && marks.some((mark) => mark.test(text));
}
