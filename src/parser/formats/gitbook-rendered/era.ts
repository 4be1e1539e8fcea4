import type { Line } from './lines.ts';
import { readRow } from './row.ts';

/** The generation of the renderer that printed a page, by what only that generation prints. */
export interface Era {
  /** `E2` also stands for its predecessor, which prints the same rows. */
  readonly name: 'E2' | 'E3' | 'E4' | 'E3 or E4';
  /** Rows of optional things may stand without a mark. */
  readonly mayLackMark: boolean;
}

/** Lines → the era of their rows. */
export function findEra(lines: readonly Line[]): Era {
  const rows = lines.flatMap((line) =>
    line.isFenced ? [] : (readRow(line.text, { mayLackMark: false }) ?? []),
  );
  const lower = rows.filter(({ isLowerCase }) => isLowerCase).length;
  if (lower * 2 > rows.length) return { name: 'E2', mayLackMark: true };
  const isLate = rows.some(({ nullable }) => nullable === 'beside-bounds');
  const isEarly = rows.some(({ nullable }) => nullable === 'replaces-bounds');
  if (isLate === isEarly) return { name: 'E3 or E4', mayLackMark: false };
  return { name: isLate ? 'E4' : 'E3', mayLackMark: false };
}
