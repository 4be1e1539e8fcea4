import { visit } from 'jsonc-parser';
import type { PointerTree, Range } from './pointer-tree.ts';

interface Container {
  /** What is looked for inside it; undefined where nothing is. */
  readonly tree: PointerTree | undefined;
  /** Index of the current item; absent in an object. */
  index: number | undefined;
  /** The property that is being read. */
  key: { readonly name: string; readonly range: Range } | undefined;
}

/** Fills in the places of pointers in one pass over JSON text; what does not parse is passed over. */
export function locateInJson(text: string, tree: PointerTree): void {
  const containers: Container[] = [];
  const open = (range: Range, index: number | undefined) => {
    const parent = containers.at(-1);
    const inside = placeValue(parent, tree, parent?.key?.range ?? range);
    containers.push({ tree: inside, index, key: undefined });
  };
  const close = () => {
    containers.pop();
  };
  try {
    visit(text, {
      onObjectBegin: (offset, length) => open([offset, offset + length], undefined),
      onArrayBegin: (offset, length) => open([offset, offset + length], 0),
      onObjectEnd: close,
      onArrayEnd: close,
      onObjectProperty: (name, offset, length) => {
        const container = containers.at(-1);
        if (container) container.key = { name, range: [offset, offset + length] };
      },
      onLiteralValue: (_value, offset, length) => {
        placeValue(containers.at(-1), tree, [offset, offset + length]);
      },
      onSeparator: (character) => {
        const container = containers.at(-1);
        if (character === ',' && container?.index !== undefined) container.index += 1;
      },
    });
  } catch {
    // Nested deeper than its stack: what was found until there stays.
  }
}

/** Notes the place of a value that is looked for; gives what is looked for inside it. */
function placeValue(parent: Container | undefined, root: PointerTree, range: Range): PointerTree | undefined {
  const name = parent?.index?.toString() ?? parent?.key?.name ?? '';
  const tree = parent === undefined ? root : parent.tree?.children.get(name);
  if (tree !== undefined) tree.range = range;
  return tree;
}
