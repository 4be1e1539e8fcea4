/** Offsets into a text, end exclusive. */
export type Range = readonly [start: number, end: number];

/** JSON pointers that are looked for, by token. */
export interface PointerTree {
  readonly children: Map<string, PointerTree>;
  /** The pointer that ends here, if one does. */
  pointer: string | undefined;
  /** Where it was found. */
  range: Range | undefined;
}

/** A tree of the pointers; they may repeat. */
export function createPointerTree(pointers: readonly string[]): PointerTree {
  const root = createNode();
  for (const pointer of pointers) {
    let node = root;
    for (const token of pointer === '' ? [] : pointer.split('/').slice(1)) {
      const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
      const child = node.children.get(name) ?? createNode();
      node.children.set(name, child);
      node = child;
    }
    node.pointer = pointer;
  }
  return root;
}

/** Every pointer with its place, or with the place of the nearest thing around it that was found. */
export function listPointers(root: PointerTree): { readonly pointer: string; readonly range?: Range }[] {
  const listed: { pointer: string; range?: Range }[] = [];
  const waiting: { node: PointerTree; around: Range | undefined }[] = [{ node: root, around: undefined }];
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    const { node, around } = item;
    const range = node.range ?? around;
    if (node.pointer !== undefined)
      listed.push(range ? { pointer: node.pointer, range } : { pointer: node.pointer });
    for (const child of node.children.values()) waiting.push({ node: child, around: range });
  }
  return listed;
}

function createNode(): PointerTree {
  return { children: new Map(), pointer: undefined, range: undefined };
}
