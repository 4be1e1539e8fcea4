/**
 * How many marks a page may have: punctuation and line ends, which a markdown parser keeps objects for. A mark takes up
 * to 5 kB of memory while it is parsed; the largest real page measured has 36,000.
 */
const maxMarks = 200_000;

/** How many marks may stand between two blank lines: each costs time by the number of the others. Real pages: 9,400. */
const maxBlockMarks = 50_000;

/** Where a page comes to have more than a parser bears. */
export interface BudgetEnd {
  readonly offset: number;
  readonly what: string;
  /** How many of them stand before. */
  readonly limit: number;
}

interface LineState {
  /** Whether the line before stands in a quote. */
  quoted: boolean;
  /** The column at which the content of what is open began: a line further to the left is a lazy one. */
  column: number;
}

// The end of a quote, the underline of a heading and a lazy line each make the parser copy all it has read of the
// page, so they are worth as many marks as stand before them. This many take some seconds; real pages, a few thousand.
const maxCopied = 12_000_000;
const mark = /((?:\r\n|[\r\n])(?:[ \t]*(?:\r\n|[\r\n]))*)|([*_~`#=.-])\2*|[!-/:-@[-`{-~]/g;
const blankLine = /(?:\r\n|\r|\n)[ \t]*[\r\n]/y;
const containers = /(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/y;
const underline = /(?:-+|=+)[ \t]*(?:[\r\n]|$)/y;

/** The place from which on a page has more than a parser bears; what stands there is to be read as text. */
export function findBudgetEnd(text: string): BudgetEnd | undefined {
  let marks = 0;
  let copying = 0;
  let copied = 0;
  let blockStart = 0;
  const state: LineState = { quoted: false, column: 0 };
  makesCopy(text, 0, 0, state);
  for (const { 0: run, 1: lineEnds, index } of text.matchAll(mark)) {
    marks += 1;
    const endsLine = lineEnds !== undefined;
    if (endsLine && isBlank(text, index)) blockStart = marks;
    if (endsLine && makesCopy(text, index, index + run.length, state)) {
      copying += 1;
      copied += marks;
    }
    const exceeded = findExceeded(marks, marks - blockStart, copied, copying);
    if (exceeded !== undefined) return { offset: index, ...exceeded };
  }
  return undefined;
}

function findExceeded(
  marks: number,
  blockMarks: number,
  copied: number,
  copying: number,
): Omit<BudgetEnd, 'offset'> | undefined {
  if (marks > maxMarks) return { what: 'marks', limit: maxMarks };
  if (blockMarks > maxBlockMarks) return { what: 'marks between blank lines', limit: maxBlockMarks };
  if (copied > maxCopied) return { what: 'quotes, underlined headings and lazy lines', limit: copying };
  return undefined;
}

/** Whether a blank line follows the line that ends at `at`. */
function isBlank(text: string, at: number): boolean {
  return execAt(blankLine, text, at) !== '';
}

/** Whether the parser copies the page at the line that starts at `start`, after the line ends at `before`. */
function makesCopy(text: string, before: number, start: number, state: LineState): boolean {
  const prefix = execAt(containers, text, start);
  const column = prefix.length;
  const isQuote = prefix.includes('>');
  const wasQuoted = state.quoted;
  const isFirst = isBlank(text, before);
  const isContainer = prefix.trim() !== '';
  const isLazy = !isFirst && !isContainer && column < state.column;
  state.quoted = isQuote || (wasQuoted && isLazy);
  if (isFirst || isContainer) state.column = column;
  return isQuote || wasQuoted || isLazy || execAt(underline, text, start + column) !== '';
}

function execAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
