/** A list of judged things as the text of its file: one per line, values between tabs, the names of the columns first. */
export function writeTable(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  return `${[columns, ...rows].map((row) => row.join('\t')).join('\n')}\n`;
}

/** The text of such a file → its rows without the names; lines that lack values are none, but the verdict may be absent. */
export function readTable(columns: readonly string[], text: string): readonly (readonly string[])[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split('\t').map((value) => value.trim()))
    .filter(({ length }) => length >= columns.length - 1);
}

/** How many of some verdicts are of each kind. */
export interface VerdictCounts {
  readonly right: number;
  /** `wrong: why` */
  readonly wrong: number;
  /** `gone: why`: what was judged is not there any more, and is not missed. */
  readonly gone: number;
  /** Nobody judged yet. */
  readonly open: number;
}

/** Counts verdicts; what is no known one is open. */
export function countVerdicts(list: readonly { readonly verdict: string }[]): VerdictCounts {
  const right = list.filter(({ verdict }) => verdict === 'right').length;
  const wrong = list.filter(isWrong).length;
  const gone = list.filter(isGone).length;
  return { right, wrong, gone, open: list.length - right - wrong - gone };
}

/** Whether a verdict says that something is wrong. */
export function isWrong({ verdict }: { readonly verdict: string }): boolean {
  return verdict.startsWith('wrong');
}

/** Whether a verdict says that something is rightly gone. */
export function isGone({ verdict }: { readonly verdict: string }): boolean {
  return verdict.startsWith('gone');
}
