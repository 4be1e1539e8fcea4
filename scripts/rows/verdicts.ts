import { readTable, writeTable } from '../support/verdict-table.ts';

/** One line of the kept list: a row, the reading that was judged, and the verdict. */
export interface Verdict {
  readonly page: string;
  readonly line: number;
  readonly name: string;
  /** Hash of the reading. */
  readonly hash: string;
  /** `right`, `wrong: why`, or empty where nobody judged yet. */
  readonly verdict: string;
}

const columns = ['page', 'line', 'name', 'reading', 'verdict'];

/** A list of verdicts as the text of its file. */
export function writeVerdicts(verdicts: readonly Verdict[]): string {
  return writeTable(
    columns,
    verdicts.map(({ page, line, name, hash, verdict }) => [page, line, name, hash, verdict]),
  );
}

/** The text of the file → its verdicts; lines that are none are left out. */
export function readVerdicts(text: string): readonly Verdict[] {
  return readTable(columns, text).map(([page = '', line, name = '', hash = '', verdict = '']) => ({
    page,
    line: Number(line),
    name,
    hash,
    verdict,
  }));
}
