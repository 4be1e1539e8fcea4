import { assertedFormats, hasFormat } from '../formats.ts';
import type { LocatedValue } from '../located-value.ts';
import type { KeywordCheck } from './checking.ts';
import { matchPattern } from './match-pattern.ts';
import { acceptedUnless, certain, rejectedUnless, type Verdict } from './verdict.ts';

/** Text that is not tried against a format: longer ones are no dates, and addresses only in name. */
const longestFormatted = 2000;

/** The checks of keywords that speak of text. */
export const textChecks: ReadonlyMap<string, KeywordCheck> = new Map<string, KeywordCheck>([
  // JSON Schema counts characters, not UTF-16 units.
  ['minLength', ofText((parts, limit) => atLeast(parts, Number(limit)))],
  ['maxLength', ofText((parts, limit) => atMost(parts, Number(limit)))],
  ['pattern', ofText((parts, limit) => ofWhole(parts, (text) => matchPattern(String(limit), text)))],
  ['format', ofText((parts, limit) => ofWhole(parts, (text) => judgeFormat(String(limit), text)))],
]);

type Parts = readonly (string | undefined)[];

/** What is known of a text; undefined for values that are no text, or not known to be one. */
function partsOf(value: LocatedValue): Parts | undefined {
  if (value.kind === 'unknown') return value.parts;
  return value.kind === 'literal' && typeof value.value === 'string' ? [value.value] : undefined;
}

function ofText(check: (parts: Parts, limit: unknown) => Verdict): KeywordCheck {
  return ({ value, limit }) => {
    const parts = partsOf(value);
    if (parts !== undefined) return check(parts, limit);
    return acceptedUnless(value.kind === 'unknown');
  };
}

function ofWhole(parts: Parts, check: (text: string) => Verdict): Verdict {
  return parts.includes(undefined) ? 'open' : check(parts.join(''));
}

function atLeast(parts: Parts, limit: number): Verdict {
  if (knownLength(parts) >= limit) return 'accepted';
  return rejectedUnless(parts.includes(undefined));
}

function atMost(parts: Parts, limit: number): Verdict {
  if (knownLength(parts) > limit) return 'rejected';
  return acceptedUnless(parts.includes(undefined));
}

function knownLength(parts: Parts): number {
  let length = 0;
  for (const part of parts) for (const _ of part ?? '') length += 1;
  return length;
}

function judgeFormat(name: string, text: string): Verdict {
  if (!assertedFormats.has(name)) return 'accepted';
  return text.length > longestFormatted ? 'open' : certain(hasFormat(name, text));
}
