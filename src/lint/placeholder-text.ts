import type { LocatedValue } from '../located-value.ts';

const marks = [
  /<[a-z_][\w .-]*>/i,
  /^\s*\{\{?[^{}]*\}?\}\s*$/,
  /^\s*\[[^[\]]+\]\s*$/,
  /^\s*\$\{?\w+\}?\s*$/,
  /^\s*(?:\.{3}|…)\s*$/,
  /\b(?:YOUR|MY|INSERT|REPLACE|ENTER)[_ -][A-Z]/,
  /^\s*your[_-]\w+\s*$/i,
];

/** Whether a value is text with a part that readers write themselves, such as `<MODEL>`. */
export function isPlaceholder(value: LocatedValue): boolean {
  if (value.kind !== 'literal' || typeof value.value !== 'string') return false;
  const text = value.value;
  return text.length < 200 && marks.some((mark) => mark.test(text));
}
