import { findLine, findLineEnd, type Source } from '../../source.ts';

/** One line that shows something; offsets are those of its text without white space around it. */
export interface Line {
  /** Decoded: no entities, no escapes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};

/** Text without the escapes that turning HTML into markdown adds. */
function decodeText(text: string): string {
  return text
    .replace(/&(amp|apos|gt|lt|nbsp|quot);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\\([_[\]*<>|`~#])/g, '$1')
    .trim();
}

/** The lines of a stretch of the text that show something, in order. */
export function readLines(source: Source, from: number, to: number): readonly Line[] {
  const lines: Line[] = [];
  for (let index = findLine(source.lines, from); index < source.lines.length; index += 1) {
    const lineStart = source.lines[index] ?? to;
    if (lineStart >= to) break;
    const lineEnd = Math.min(findLineEnd(source.text, source.lines, index), to);
    const line = trimLine(source.text, Math.max(lineStart, from), Math.max(lineEnd, from));
    if (line !== undefined) lines.push(line);
  }
  return lines;
}

/** The line between two offsets, without white space around it. */
function trimLine(text: string, from: number, to: number): Line | undefined {
  const written = text.slice(from, to);
  const trimmed = written.trim();
  if (trimmed === '') return undefined;
  const start = from + written.indexOf(trimmed);
  return { text: decodeText(trimmed), start, end: start + trimmed.length };
}

/** The text of a line without the code marks around it. */
export function withoutMarks(text: string): string {
  return /^`[^`]*`$/.test(text) ? text.slice(1, -1).trim() : text;
}
