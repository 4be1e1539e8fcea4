import type { Span } from '../place.ts';
import { locateInJson } from './json-places.ts';
import { createPointerTree, listPointers, type Range } from './pointer-tree.ts';
import { isJsonText, withoutMark } from './spec.ts';
import { locateInYaml } from './yaml-places.ts';

/** Where the value at a JSON pointer stands in a JSON or YAML text; see `locatePointers`. */
export function locatePointer(path: string, text: string, pointer: string): Span {
  const span = locatePointers(path, text, [pointer]).get(pointer);
  return span ?? spanOf(path, text, [0, 0], listLineStarts(text));
}

/**
 * Where the values at JSON pointers stand, by pointer; the text is scanned once. A scalar's place is its own; that of
 * an object or list is its key or opening bracket, because a finding on it would else cover half the file. What does
 * not exist has the place of the nearest thing around it that does.
 */
export function locatePointers(
  path: string,
  text: string,
  pointers: readonly string[],
): ReadonlyMap<string, Span> {
  const body = withoutMark(text);
  const tree = createPointerTree(pointers);
  if (isJsonText(path, body)) locateInJson(body, tree);
  else locateInYaml(body, tree);
  const shift = text.length - body.length;
  const lineStarts = listLineStarts(text);
  return new Map(
    listPointers(tree).map(({ pointer, range }) => {
      const [start, end] = range ?? [0, 0];
      return [pointer, spanOf(path, text, [start + shift, end + shift], lineStarts)];
    }),
  );
}

/** Offsets at which lines start; a byte order mark is before the first. */
function listLineStarts(text: string): readonly number[] {
  const starts = [text.length - withoutMark(text).length];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function spanOf(path: string, text: string, [start, end]: Range, lineStarts: readonly number[]): Span {
  const offset = Math.min(start, text.length);
  const endOffset = Math.max(offset, Math.min(end, text.length));
  const from = lineOf(lineStarts, offset);
  const to = lineOf(lineStarts, endOffset);
  return {
    path,
    line: from + 1,
    column: offset - (lineStarts[from] ?? 0) + 1,
    offset,
    endLine: to + 1,
    endColumn: endOffset - (lineStarts[to] ?? 0) + 1,
    endOffset,
  };
}

/** Index of the last line that starts at or before an offset. */
function lineOf(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
