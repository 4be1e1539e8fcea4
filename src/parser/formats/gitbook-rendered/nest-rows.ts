import type { ItemDraft } from './draft.ts';
import type { Line } from './lines.ts';
import type { Row } from './row.ts';

/** A row with what stands below it. */
export interface RowTree {
  readonly row: Row;
  readonly line: Line;
  readonly content: readonly Line[];
  /** One list of rows per alternative; an empty one lost its rows. */
  readonly alternatives?: RowTree[][];
  readonly children: RowTree[];
  /** Rows that may stand below this one or behind it: the text does not say where what was opened ends. */
  isOpen: boolean;
  /** It may belong to the nearest row above that is open. */
  isUncertain: boolean;
}

const union = /^(?:any of|one of|all of)(?:\[\])*$/;

/** Where the nesting of rows is. */
interface Nesting {
  readonly items: readonly ItemDraft[];
  readonly roots: RowTree[];
  /** The rows that the next one may stand below, outermost first. */
  readonly above: RowTree[];
  isAfterOpen: boolean;
}

/** Rows in page order → rows below rows, by their indentation; alternatives below what they are alternatives of. */
export function nestRows(items: readonly ItemDraft[]): RowTree[] {
  const nesting: Nesting = { items, roots: [], above: [], isAfterOpen: false };
  for (const item of items) {
    if (item.kind === 'row') addRow(nesting, toTree(item, nesting.isAfterOpen));
    else if (item.kind === 'separator') split(nesting.above, item.line);
    else if (item.kind === 'circular') addCircular(nesting, item.type, item.line);
    else if (/^Hide/i.test(item.line.text)) markOpen(nesting);
  }
  return nesting.roots;
}

function addRow({ above, roots }: Nesting, tree: RowTree): void {
  while (above.length > 0 && !holds(above.at(-1), tree)) above.pop();
  place(tree, above.at(-1), roots);
  above.push(tree);
}

function addCircular({ above }: Nesting, type: string, line: Line): void {
  const union = above.findLast(({ alternatives }) => alternatives !== undefined);
  union?.alternatives?.at(-1)?.push(circularTree(type, line));
}

/** Without indentation nothing says where what was opened ends. */
function markOpen(nesting: Nesting): void {
  const parent = nesting.above.at(-1);
  if (parent === undefined) return;
  if (nesting.items.some(({ line }) => line.indent > parent.line.indent)) return;
  parent.isOpen = true;
  nesting.isAfterOpen = true;
}

/** Whether a row can stand below another: deeper in the text, or an alternative of a union. */
function holds(parent: RowTree | undefined, tree: RowTree): boolean {
  if (parent === undefined) return true;
  if (tree.line.indent > parent.line.indent) return true;
  return (
    parent.alternatives !== undefined &&
    tree.row.name === undefined &&
    tree.line.indent === parent.line.indent
  );
}

function isAlternative({ row }: RowTree, { alternatives }: RowTree): boolean {
  return alternatives !== undefined && row.name === undefined && row.isGlued === undefined;
}

function place(tree: RowTree, parent: RowTree | undefined, roots: RowTree[]): void {
  if (parent === undefined) roots.push(tree);
  else if (isAlternative(tree, parent)) parent.alternatives?.at(-1)?.push(tree);
  else parent.children.push(tree);
}

/** A separator ends an alternative of the nearest union. */
function split(above: RowTree[], line: Line): void {
  while (
    above.length > 1 &&
    (above.at(-1)?.alternatives === undefined || (above.at(-1)?.line.indent ?? 0) > line.indent)
  )
    above.pop();
  above.at(-1)?.alternatives?.push([]);
}

function toTree(item: ItemDraft & { kind: 'row' }, isUncertain: boolean): RowTree {
  const { row, line, content } = item;
  return {
    row,
    line,
    content,
    ...(union.test(row.type) ? { alternatives: [[]] } : {}),
    children: [],
    isOpen: false,
    isUncertain,
  };
}

function circularTree(type: string, line: Line): RowTree {
  const row: Row = {
    type,
    isReference: true,
    discriminator: false,
    readOnly: false,
    writeOnly: false,
    isLowerCase: false,
    deprecated: false,
    labels: '',
  };
  return { row, line, content: [], children: [], isOpen: false, isUncertain: false };
}
