import type { LocatedValue } from '../located-value.ts';
import type { KeywordCheck } from './checking.ts';
import { equalsJson } from './equals-json.ts';
import { acceptedUnless, certain, some, type Verdict } from './verdict.ts';

/** The checks of keywords that speak of any value, or of numbers. */
export const valueChecks: ReadonlyMap<string, KeywordCheck> = new Map<string, KeywordCheck>([
  ['type', ({ value, limit }) => hasType(value, limit)],
  ['const', ({ value, limit }) => equalsJson(value, limit)],
  [
    'enum',
    ({ value, limit }) => (Array.isArray(limit) ? some(limit, (item) => equalsJson(value, item)) : 'open'),
  ],
  ['minimum', ofNumber((value, limit) => certain(value >= limit))],
  ['maximum', ofNumber((value, limit) => certain(value <= limit))],
  ['exclusiveMinimum', ofNumber((value, limit) => certain(value > limit))],
  ['exclusiveMaximum', ofNumber((value, limit) => certain(value < limit))],
  ['multipleOf', ofNumber(isMultiple)],
]);

function ofNumber(check: (value: number, limit: number) => Verdict): KeywordCheck {
  return ({ value, limit }) => {
    if (value.kind === 'literal' && typeof value.value === 'number') return check(value.value, Number(limit));
    return acceptedUnless(value.kind === 'unknown' && value.parts === undefined);
  };
}

/** 0.7 is no multiple of 0.1 in binary numbers and is one to everybody who writes it: that is not judged. */
function isMultiple(value: number, limit: number): Verdict {
  const quotient = value / limit;
  if (Number.isInteger(quotient)) return 'accepted';
  const error = Math.abs(quotient - Math.round(quotient));
  return error < 1e-9 * Math.max(1, Math.abs(quotient)) ? 'open' : 'rejected';
}

function hasType(value: LocatedValue, limit: unknown): Verdict {
  const types: readonly unknown[] = Array.isArray(limit) ? limit : [limit];
  const own = typeOf(value);
  if (own === undefined) return 'open';
  if (types.includes(own)) return 'accepted';
  if (value.kind !== 'literal') return 'rejected';
  return certain(types.includes('integer') && Number.isInteger(value.value));
}

/** The type of a value in the words of JSON Schema, `integer` left out; undefined where it is not known. */
function typeOf(value: LocatedValue): string | undefined {
  if (value.kind === 'unknown') return value.parts === undefined ? undefined : 'string';
  if (value.kind !== 'literal') return value.kind;
  return value.value === null ? 'null' : typeof value.value;
}
