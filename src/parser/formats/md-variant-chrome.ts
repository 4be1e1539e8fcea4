/** A stretch of a text; the end is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Quoted lines that a site puts before the page for its readers' programs. */
const indexNotes =
  /^> (?:For the complete documentation index, see \[llms\.txt\]\(|#{1,3} Documentation Index[ \t]*$)/gm;

/** The heading of what a site tells programs behind the page. */
const instructions = /^(?:(?:---|\*\*\*)[ \t]*\r?\n\s*)?# Agent Instructions[ \t]*$/gm;

/** The notes to programs that stand around a page and are not of the page. */
export function findChrome(text: string): readonly Stretch[] {
  return [...findIndexNotes(text), ...findInstructions(text)];
}

/** Each note with the quoted lines right under it. */
export function findIndexNotes(text: string): readonly Stretch[] {
  return [...text.matchAll(indexNotes)].map(({ index }) => {
    let end = lineEnd(text, index);
    while (text.startsWith('>', end)) end = lineEnd(text, end);
    return { start: index, end };
  });
}

/** Instructions for programs, up to the end of the text: only where they speak of asking questions by URL. */
export function findInstructions(text: string): readonly Stretch[] {
  const start = [...text.matchAll(instructions)].at(-1)?.index;
  if (start === undefined) return [];
  const rest = text.slice(start);
  const isTold = rest.includes('?ask=') || /^## Querying This Documentation/m.test(rest);
  return isTold ? [{ start, end: text.length }] : [];
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

/** The text with those stretches blank, so that every other character stands where it stood. */
export function maskStretches(text: string, stretches: readonly Stretch[]): string {
  let masked = '';
  let done = 0;
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    if (start < done) continue;
    masked += text.slice(done, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    done = end;
  }
  return masked + text.slice(done);
}
