import { findSurePairs } from './anchors.ts';
import type { RenderedRow } from './mintlify-row.ts';

/** A name of a sample with the text that the page has for it. */
export interface Named {
  readonly name: string;
  readonly value: unknown;
  readonly row?: RenderedRow;
  /** The text itself speaks of the name, or texts on both sides do of theirs. */
  readonly isSure: boolean;
}

/**
 * Names of a sample and fields without names, both in the order of the schema → the pairs. Where the counts differ, or
 * a field cannot be what stands at its place, no text belongs to a name surely; then only fields that kept their name have one.
 */
export function alignRows(
  entries: readonly (readonly [name: string, value: unknown])[],
  rows: readonly RenderedRow[],
): readonly Named[] {
  if (canAlign(entries, rows)) {
    const sure = findSurePairs(entries.map(([name], index) => ({ name, text: rows[index]?.description })));
    return entries.map(([name, value], index) => ({
      name,
      value,
      row: rows[index],
      isSure: sure[index] === true,
    }));
  }
  const own = new Map(rows.flatMap((row) => (row.name === undefined ? [] : [[row.name, row] as const])));
  return entries.map(([name, value]) => ({ name, value, row: own.get(name), isSure: false }));
}

/** Whether every field may be the one of its place. */
export function canAlign(
  entries: readonly (readonly [name: string, value: unknown])[],
  rows: readonly RenderedRow[],
): boolean {
  return (
    rows.length > 0 &&
    entries.length === rows.length &&
    entries.every(([name, value], index) => {
      const row = rows[index];
      return row !== undefined && (row.name === undefined || row.name === name) && mayShow(row, value);
    })
  );
}

/** Whether a sample of a field may show this value. */
function mayShow({ constraints, ranges, hasChildren, options }: RenderedRow, value: unknown): boolean {
  const names = Object.keys(constraints);
  const isNumeric = ranges.length > 0 || names.some((name) => /^(?:m|exclusiveM)(?:in|ax)imum$/.test(name));
  if (isNumeric && typeof value !== 'number' && !isListOf(value, 'number')) return false;
  if (
    names.some((name) => name.endsWith('Length')) &&
    typeof value !== 'string' &&
    !isListOf(value, 'string')
  )
    return false;
  if (names.some((name) => name.endsWith('Items')) && !Array.isArray(value)) return false;
  if (hasChildren && (typeof value !== 'object' || value === null)) return false;
  return options === undefined || typeof value !== 'object' || Array.isArray(value);
}

function isListOf(value: unknown, type: 'number' | 'string'): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === type);
}
