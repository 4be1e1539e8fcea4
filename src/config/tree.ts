import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';

/** Property names and array indexes from the root of a JSON document. */
export type JsonPath = readonly (string | number)[];

/** The value at a path, or `undefined`; objects have no prototype, so every key is an ordinary one. */
export function readValue(root: Node, path: JsonPath): unknown {
  const node = findNodeAtLocation(root, [...path]);
  return node ? getNodeValue(node) : undefined;
}

/** Line and column of the value at a path, or of its key; of the nearest value around it where it does not exist. */
export function placeAt(
  text: string,
  root: Node,
  path: JsonPath,
  atKey = false,
): { readonly line: number; readonly column: number } {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (!node) continue;
    const key = atKey && length === path.length ? node.parent?.children?.[0] : undefined;
    return countPlace(text, (key ?? node).offset);
  }
  return { line: 1, column: 1 };
}

/** Line and column, both from 1, of an offset. */
export function countPlace(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
