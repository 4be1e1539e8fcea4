import { findNearParameters } from '../near-names.ts';
import { quote } from '../quote.ts';

/** More names than this are a value of another kind, and none of them stands for the one that is missing. */
const mostNamed = 3;

/**
 * `, or `url`, which …`: the names that stand beside a missing one and that nobody describes; the near ones, where there
 * are such.
 */
export function wordUndescribed(missing: string, names: readonly string[], remark: string): string {
  const near = findNearParameters(missing, names);
  const shown = near.length > 0 ? near : names;
  if (shown.length === 0 || shown.length > mostNamed) return '';
  const words = shown.map(quote);
  const last = words.at(-1) ?? '';
  const all = words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
  return `, or ${all}, ${remark}`;
}
