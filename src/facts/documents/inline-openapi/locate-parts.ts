import { getNodeValue, type Node as JsonNode } from 'jsonc-parser';
import { isMap, isScalar, isSeq } from 'yaml';
import { escapePointer } from '../../../schema-keywords.ts';

/** Where the value at a pointer stands: at its key where it is an object or a list. */
export interface Located {
  readonly pointer: string;
  readonly start: number;
  readonly end: number;
}

/** What a syntax node says of itself. */
interface Parts<Node> {
  readonly range: readonly [start: number, end: number] | undefined;
  /** What is inside; absent in a scalar. */
  readonly children?: readonly { readonly name: string; readonly value: Node; readonly key?: Node }[];
}

/** Every value below a syntax node, with its place. */
export function locateParts<Node>(root: Node, read: (node: Node) => Parts<Node>): readonly Located[] {
  const located: Located[] = [];
  const waiting: { node: Node; pointer: string; key?: Node }[] = [{ node: root, pointer: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { pointer, key } = next;
    const parts = read(next.node);
    const shown = shownRange(parts, key === undefined ? undefined : read(key));
    if (shown !== undefined) located.push({ pointer, start: shown[0], end: shown[1] });
    for (const child of parts.children ?? []) {
      waiting.push({ node: child.value, pointer: `${pointer}/${escapePointer(child.name)}`, key: child.key });
    }
  }
  return located;
}

/** A scalar stands where it stands; an object or list at its key, else at its first character. */
function shownRange<Node>(parts: Parts<Node>, key: Parts<Node> | undefined): Parts<Node>['range'] {
  const { range, children } = parts;
  if (children === undefined) return range ?? key?.range;
  return key?.range ?? (range && [range[0], range[0] + 1]);
}

/** A JSON syntax node. */
export function readJsonParts(node: JsonNode): Parts<JsonNode> {
  const range = [node.offset, node.offset + node.length] as const;
  if (node.type === 'array') {
    return { range, children: (node.children ?? []).map((value, index) => ({ name: String(index), value })) };
  }
  if (node.type !== 'object') return { range };
  const children = (node.children ?? []).flatMap(({ children: pair }) => {
    const [key, value] = pair ?? [];
    return key === undefined || value === undefined ? [] : [{ name: String(getNodeValue(key)), value, key }];
  });
  return { range, children };
}

/** A YAML syntax node; aliases are not followed. */
export function readYamlParts(node: unknown): Parts<unknown> {
  const written = (node as { range?: readonly [number, number, number] | null } | null | undefined)?.range;
  const range = written ? ([written[0], written[1]] as const) : undefined;
  if (isSeq(node))
    return { range, children: node.items.map((value, index) => ({ name: String(index), value })) };
  if (!isMap(node)) return { range };
  const children = node.items.flatMap(({ key, value }) =>
    isScalar(key) ? [{ name: String(key.value), value, key }] : [],
  );
  return { range, children };
}
