import type { Span } from '../place.ts';

/** The text of a page and the places in it. */
export interface Source {
  readonly path: string;
  /** Without a byte order mark; every offset inside the parser counts in this text. */
  readonly text: string;
  /** How many units of the received text come before `text`. */
  readonly shift: number;
  /** Where each line starts. */
  readonly lines: readonly number[];
  readonly span: (start: number, end: number) => Span;
}

/** Text as received → its lines and a function from offsets to spans. */
export function readSource(path: string, received: string): Source {
  const shift = received.charCodeAt(0) === 0xfeff ? 1 : 0;
  const text = received.slice(shift);
  const lines = findLines(text);
  // A byte order mark is no column: editors do not show it. It is an offset, because it is in the file.
  // HTML parsers drop the first half of a Windows line end, so places may fall between the halves.
  const splits = (at: number): boolean => text[at] === '\n' && text[at - 1] === '\r';
  const span = (from: number, to: number): Span => {
    const start = splits(from) ? from - 1 : from;
    const end = splits(to) && to > from ? to + 1 : to;
    const line = findLine(lines, start);
    const endLine = findLine(lines, end);
    return {
      path,
      line: line + 1,
      column: start - (lines[line] ?? 0) + 1,
      endLine: endLine + 1,
      endColumn: end - (lines[endLine] ?? 0) + 1,
      offset: start + shift,
      endOffset: end + shift,
    };
  };
  return { path, text, shift, lines, span };
}

/** Where each line of `text` starts; line feed, carriage return and both together end a line. */
function findLines(text: string): number[] {
  const lines = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) lines.push(match.index + match[0].length);
  return lines;
}

/** The index of the line that holds `offset`. */
export function findLine(lines: readonly number[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The end of a line, without the characters that end it. */
export function findLineEnd(text: string, lines: readonly number[], line: number): number {
  let end = lines[line + 1] ?? text.length;
  const start = lines[line] ?? 0;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
  return end;
}

/**
 * A function from offsets in `value` to offsets in the source, where `value` is what a markdown node spanning
 * `start` to `end` holds: its lines are the ends of the source's lines, what the containers around it ate is missing.
 */
export function alignValue(
  source: Source,
  value: string,
  start: number,
  end: number,
): (offset: number) => number {
  const valueLines = findLines(value);
  if (valueLines.length === 1) return (offset) => Math.min(start + offset, end);
  const first = findLine(source.lines, start);
  return (offset) => {
    const line = findLine(valueLines, offset);
    if (line === 0) return start + offset;
    const lineEnd = Math.min(findLineEnd(source.text, source.lines, first + line), end);
    return Math.max(
      lineEnd - (findLineEnd(value, valueLines, line) - offset),
      source.lines[first + line] ?? 0,
    );
  };
}
