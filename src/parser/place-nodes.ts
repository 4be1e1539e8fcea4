import type { Node } from 'unist';

/** Offsets of a stretch of text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface PlacedNode<T> {
  readonly node: T;
  readonly range: Range;
}

/** Nodes with their offsets; those without a position (made of bare addresses by GFM) are looked for between the others. */
export function placeNodes<T extends Node>(
  nodes: readonly T[],
  around: Range,
  text: string,
): PlacedNode<T>[] {
  const nextStarts = findNextStarts(nodes, around.end);
  let cursor = around.start;
  return nodes.map((node, index) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    const range =
      start !== undefined && end !== undefined
        ? { start, end }
        : findNode(node, cursor, nextStarts[index] ?? around.end, text);
    cursor = range.end;
    return { node, range };
  });
}

/** For each node, where the next node that has a position starts. */
function findNextStarts(nodes: readonly Node[], end: number): readonly number[] {
  const starts: number[] = [];
  let next = end;
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    starts[index] = next;
    next = nodes[index]?.position?.start.offset ?? next;
  }
  return starts;
}

function findNode(node: Node, from: number, to: number, text: string): Range {
  const value = readValue(node);
  const start = text.slice(from, to).indexOf(value);
  return start < 0 || value === ''
    ? { start: from, end: to }
    : { start: from + start, end: from + start + value.length };
}

function readValue(node: Node): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if ('children' in node && Array.isArray(node.children)) return node.children.map(readValue).join('');
  return '';
}
