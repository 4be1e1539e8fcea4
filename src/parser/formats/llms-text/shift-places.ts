import type { Page } from '../../../page.ts';
import type { Span } from '../../../place.ts';

/** How far a part stands below the start of its file; a part starts at the start of a line. */
export interface Shift {
  readonly lines: number;
  readonly offset: number;
}

/** A part read as a text of its own → the same with every place counted in the file. */
export function shiftPage(page: Page, shift: Shift): Page {
  const { frontMatter, ...rest } = page;
  const shifted = shiftPlaces(rest, shift);
  // What front matter says is data, whatever its keys look like.
  return frontMatter === undefined
    ? shifted
    : { ...shifted, frontMatter: { ...frontMatter, at: shiftPlaces(frontMatter.at, shift) } };
}

function shiftPlaces<T>(value: T, shift: Shift): T {
  if (Array.isArray(value)) return value.map((each) => shiftPlaces(each, shift)) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (isSpan(value)) return shiftSpan(value, shift) as T;
  const entries = Object.entries(value).map(([key, each]) => [key, shiftPlaces(each, shift)]);
  return Object.fromEntries(entries) as T;
}

function isSpan(value: object): value is Span {
  const { line, endLine, offset, endOffset } = value as Partial<Span>;
  return [line, endLine, offset, endOffset].every((each) => typeof each === 'number');
}

function shiftSpan(span: Span, { lines, offset }: Shift): Span {
  return {
    ...span,
    line: span.line + lines,
    endLine: span.endLine + lines,
    offset: span.offset + offset,
    endOffset: span.endOffset + offset,
  };
}
