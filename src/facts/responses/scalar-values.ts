import type { LocatedValue } from '../../located-value.ts';
import type { Locate } from '../requests/places.ts';
import type { NotationMarks } from './notation-marks.ts';
import type { Token } from './token.ts';

/** Words of every notation; `undefined` for what no JSON can say. */
const constants = new Map<
  string,
  { readonly value?: boolean | null; readonly mark?: 'relaxed' | 'python' | 'javascript' }
>([
  ['true', { value: true }],
  ['false', { value: false }],
  ['null', { value: null }],
  ['True', { value: true, mark: 'python' }],
  ['False', { value: false, mark: 'python' }],
  ['None', { value: null, mark: 'python' }],
  ['Ellipsis', { mark: 'python' }],
  ['inf', { mark: 'python' }],
  ['nan', { mark: 'python' }],
  ['Infinity', { mark: 'relaxed' }],
  ['NaN', { mark: 'relaxed' }],
  ['undefined', { mark: 'javascript' }],
]);

/** A token that is a whole value → the value; nothing for any other token. */
export function literalOf(token: Token, marks: NotationMarks, locate: Locate): LocatedValue | undefined {
  const found = locate(token.from, token.to);
  const at = found === undefined ? {} : { at: found };
  switch (token.kind) {
    case 'text':
      return { ...textOf(token.parts), ...at };
    case 'number':
      return Number.isFinite(token.value)
        ? { kind: 'literal', value: token.value, ...at }
        : { kind: 'unknown', ...at };
    case 'word': {
      const constant = constants.get(token.word);
      if (constant === undefined) return undefined;
      if (constant.mark !== undefined) marks[constant.mark] = true;
      return constant.value === undefined
        ? { kind: 'unknown', ...at }
        : { kind: 'literal', value: constant.value, ...at };
    }
    case 'placeholder':
    case 'ellipsis':
      return { kind: 'unknown', ...at };
    default:
      return undefined;
  }
}

function textOf(parts: readonly (string | undefined)[]): LocatedValue {
  const [only] = parts;
  if (parts.length === 0) return { kind: 'unknown' };
  return parts.length === 1 && only !== undefined
    ? { kind: 'literal', value: only }
    : { kind: 'unknown', parts };
}
