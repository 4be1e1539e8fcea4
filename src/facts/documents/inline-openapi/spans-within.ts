import type { Span } from '../../../place.ts';

/**
 * A function from stretches of `text`, which stands in a page at `at`, to places of the page; always `at` itself where
 * the text does not stand there as it is.
 */
export function spansWithin(text: string, at: Span): (start: number, end: number) => Span {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
  const isWritten = at.endOffset - at.offset === text.length && at.endLine - at.line === starts.length - 1;
  if (!isWritten) return () => at;
  const locate = (offset: number) => {
    const line = lineOf(starts, offset);
    const column = offset - (starts[line] ?? 0) + (line === 0 ? at.column : 1);
    return { line: at.line + line, column, offset: at.offset + offset };
  };
  return (start, end) => {
    const first = locate(start);
    const last = locate(end);
    return { path: at.path, ...first, endLine: last.line, endColumn: last.column, endOffset: last.offset };
  };
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
