import { eitherWords } from '../fault-words.ts';
import { findNearParameters } from '../near-names.ts';
import { quote } from '../quote.ts';
import type { Violation } from '../validation/violation.ts';

/** What one object lacks of what it should have, and what it has that nobody describes. */
interface Lack {
  readonly missing: readonly string[];
  readonly undescribed: readonly string[];
}

/**
 * `, or `url`, which …`: what stands there for a missing name: one that is near it, or the only one that nobody describes
 * where nothing else is missing. Several that have nothing in common with it say nothing.
 */
export function wordUndescribed(name: string, { missing, undescribed }: Lack, remark: string): string {
  const near = findNearParameters(name, undescribed);
  const isOnly = missing.length === 1 && undescribed.length === 1;
  const shown = near.length > 0 || !isOnly ? near : undescribed;
  return shown.length === 0 ? '' : `, or ${eitherWords(shown.map(quote))}, ${remark}`;
}

/** The names that one object of a value lacks. */
export function namesMissing(
  violations: readonly Violation[],
  holder: Violation['valuePath'],
): readonly string[] {
  const path = JSON.stringify(holder);
  return violations.flatMap(({ keyword, member, valuePath }) =>
    keyword === 'required' && member !== undefined && JSON.stringify(valuePath) === path ? [member] : [],
  );
}
