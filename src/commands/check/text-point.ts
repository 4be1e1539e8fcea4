/** A point of a text; both count from 1. */
export interface TextPoint {
  readonly line: number;
  readonly column: number;
}

/** Where a UTF-16 offset stands. */
export function pointAt(text: string, offset: number): TextPoint {
  const before = text.slice(0, offset);
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, column: offset - before.lastIndexOf('\n') };
}
