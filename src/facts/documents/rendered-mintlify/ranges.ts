import type { StatedBounds } from '../../../page-document.ts';
import { readStatedBounds } from '../../../prose-bounds/read-stated-bounds.ts';
import type { RenderedRow } from './mintlify-row.ts';

/** The forms that prose can settle: both ends inclusive. */
const inclusive = /^(?:(-?[\d.]+) <= )?x (<=|>=) (-?[\d.]+)$/;

/**
 * A field whose range runs into other digits → with the reading that its description states too; without a range where
 * the description states none of the readings.
 */
export function settleRange(row: RenderedRow): RenderedRow {
  const stated = row.ranges.length === 0 ? undefined : readStatedBounds(row.description ?? '', 'number');
  if (stated === undefined) return row;
  const settled = row.ranges
    .map((written) => ({ written, range: readRange(written) }))
    .find(({ range }) => range !== undefined && isStated(range, stated));
  if (settled === undefined) return row;
  return {
    ...row,
    ranges: [],
    constraints: { ...row.constraints, ...settled.range },
    written: [...row.written, settled.written],
  };
}

type Range = Readonly<Record<string, number>>;

function readRange(range: string): Range | undefined {
  const [, low, sign, high] = inclusive.exec(range) ?? [];
  if (high === undefined) return undefined;
  const end = { [sign === '>=' ? 'minimum' : 'maximum']: Number(high) };
  return low === undefined ? end : { minimum: Number(low), ...end };
}

/** Every end of a reading that prose states is the same there, and its last one is stated. */
function isStated(reading: Range, stated: StatedBounds): boolean {
  const ends = Object.entries(reading) as ['minimum' | 'maximum', number][];
  const last = ends.at(-1);
  return (
    last !== undefined &&
    stated[last[0]] === last[1] &&
    ends.every(([name, value]) => stated[name] === undefined || stated[name] === value)
  );
}
