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

const header = ['page', 'line', 'name', 'reading', 'verdict'];

/** A list of verdicts as the text of its file: values between tabs, one row per line. */
export function writeVerdicts(verdicts: readonly Verdict[]): string {
  const lines = verdicts.map(({ page, line, name, hash, verdict }) =>
    [page, line, name, hash, verdict].join('\t'),
  );
  return `${[header.join('\t'), ...lines].join('\n')}\n`;
}

/** The text of the file → its verdicts; lines that are none are left out. */
export function readVerdicts(text: string): readonly Verdict[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .flatMap((row) => {
      const [page, line, name, hash, verdict = ''] = row.split('\t');
      return page === undefined || line === undefined || name === undefined || hash === undefined
        ? []
        : [{ page, line: Number(line), name, hash, verdict: verdict.trim() }];
    });
}
