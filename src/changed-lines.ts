/** Lines of a file, both ends included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Which lines of which files differ from another state of the repository; paths relative to the docs folder. */
export type ChangedLines = ReadonlyMap<string, readonly LineRange[]>;

/** Whether a stretch of a file holds a changed line. */
export function isChanged(
  changed: ChangedLines,
  { path, line, endLine }: { readonly path: string; readonly line: number; readonly endLine: number },
): boolean {
  return (changed.get(path) ?? []).some(({ first, last }) => first <= endLine && last >= line);
}
