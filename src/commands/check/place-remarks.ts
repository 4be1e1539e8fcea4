import { type DocumentNode, type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import { locatePointers } from '../../parser/spec-places.ts';
import { escapePointer } from '../../schema-keywords.ts';
import type { PayloadRemark } from './judge-payload.ts';
import { longestTree } from './payload.ts';
import { pointAt, type TextPoint } from './text-point.ts';

/** Where a remark stands in the text of a payload. */
export interface RemarkPlace {
  readonly start: TextPoint;
  readonly end: TextPoint;
}

/** Finds what remarks speak of in the text of a payload, in their order. */
export function placeRemarks(text: string, remarks: readonly PayloadRemark[]): readonly RemarkPlace[] {
  const tree = remarks.length === 0 ? undefined : parseTree(text);
  if (tree === undefined) return placeByPointers(text, remarks);
  return remarks.map(({ path, isName }) => {
    const [from, to] = rangeOf(tree.body, path, isName === true);
    return { start: pointAt(text, from), end: pointAt(text, to) };
  });
}

function parseTree(text: string): DocumentNode | undefined {
  if (text.length > longestTree) return undefined;
  try {
    return parse(text, { mode: 'json5', ranges: true });
  } catch {
    // Nested deeper than its stack.
    return undefined;
  }
}

/** The whole of a scalar or name; of an object or list the opening bracket, because all of it could be the whole text. */
function rangeOf(
  body: ValueNode,
  path: readonly (string | number)[],
  isName: boolean,
): readonly [number, number] {
  let found: Step | undefined = { node: body };
  let last = found;
  for (const step of path) {
    found = stepInto(last.node, step);
    if (found === undefined) break;
    last = found;
  }
  if (isName && found?.name !== undefined) return rangeIn(found.name);
  const [from, to] = rangeIn(last.node);
  return last.node.type === 'Object' || last.node.type === 'Array' ? [from, from + 1] : [from, to];
}

interface Step {
  readonly node: ValueNode;
  readonly name?: MemberNode['name'];
}

function stepInto(node: ValueNode, step: string | number): Step | undefined {
  if (node.type === 'Array') {
    const item = node.elements[Number(step)];
    return item && { node: item.value };
  }
  if (node.type !== 'Object') return undefined;
  // Of repeated names the last counts.
  const member = node.members.findLast(
    ({ name }) => (name.type === 'String' ? name.value : name.name) === step,
  );
  return member && { node: member.value, name: member.name };
}

function rangeIn({
  range,
}: {
  readonly range?: readonly [number, number] | readonly number[];
}): readonly [number, number] {
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

/** Texts that are too long for a tree. */
function placeByPointers(text: string, remarks: readonly PayloadRemark[]): readonly RemarkPlace[] {
  const pointers = remarks.map(({ path }) => pointerOf(path));
  const places = remarks.length === 0 ? new Map() : locatePointers('payload.json', text, pointers);
  return pointers.map((pointer) => {
    const { line = 1, column = 1, endLine = 1, endColumn = 1 } = places.get(pointer) ?? {};
    return { start: { line, column }, end: { line: endLine, column: endColumn } };
  });
}

/** A path as a JSON pointer. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((step) => `/${escapePointer(String(step))}`).join('');
}
