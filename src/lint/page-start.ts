import type { Place } from '../place.ts';

/** Where a finding stands that is about a file as a whole. */
export function startOf(path: string): Place {
  return { path, line: 1, column: 1 };
}
