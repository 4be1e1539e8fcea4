import type { Span } from '../../place.ts';

/** Stretch of a sample's text → its place in the page; absent where the text does not stand there as it is. */
export type Locate = (from: number, to: number) => Span | undefined;

/** How a sample's text stands in its page, from where it starts and ends there. */
export function locateIn(text: string, textAt: Span | undefined): Locate {
  if (textAt === undefined) return () => undefined;
  const starts = lineStarts(text);
  const indents = findIndents(text, starts, textAt);
  if (indents === undefined) return () => undefined;
  const point = (offset: number) => {
    const line = findLine(starts, offset);
    const indent = line === 0 ? 0 : (indents[line] ?? 0) - (indents[line - 1] ?? 0);
    const column = offset - (starts[line] ?? 0) + (line === 0 ? textAt.column : 1 + indent);
    return { line: textAt.line + line, column, offset: textAt.offset + offset + (indents[line] ?? 0) };
  };
  return (from, to) => {
    const start = point(from);
    const end = point(to);
    return {
      path: textAt.path,
      ...start,
      endLine: end.line,
      endColumn: end.column,
      endOffset: end.offset,
    };
  };
}

/**
 * How many units the page has before each line of the text that the text itself has not, summed up: code in a list is
 * indented as its first line is, and its blank lines are or are not.
 */
function findIndents(text: string, starts: readonly number[], textAt: Span): readonly number[] | undefined {
  const length = textAt.endOffset - textAt.offset;
  if (textAt.endLine - textAt.line !== starts.length - 1) return undefined;
  if (length === text.length) return starts.map(() => 0);
  const indent = textAt.column - 1;
  for (const blank of [0, indent]) {
    const sums = sumIndents(text, starts, indent, blank);
    if (length === text.length + (sums.at(-1) ?? 0)) return sums;
  }
  return undefined;
}

function sumIndents(text: string, starts: readonly number[], indent: number, blank: number): number[] {
  let sum = 0;
  return starts.map((start, line) => {
    if (line === 0) return 0;
    const isBlank = text.charAt(start) === '\n' || text.charAt(start) === '\r' || start === text.length;
    sum += isBlank ? blank : indent;
    return sum;
  });
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

function findLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
