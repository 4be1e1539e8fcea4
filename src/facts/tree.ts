import type { BlockNode, ElementNode, PageNode } from '../page.ts';

/** A node that has children. */
export type ParentNode = ElementNode | BlockNode;

/** A node on the way through a page, with its parents from the outermost to the nearest. */
export interface Visit {
  readonly node: PageNode;
  readonly parents: readonly ParentNode[];
  /** The list that holds the node, and its index there. */
  readonly siblings: readonly PageNode[];
  readonly index: number;
}

/** Every node below `children`, in source order, parents before their children. */
export function* walk(children: readonly PageNode[]): Generator<Visit, void, undefined> {
  // One generator for all depths: pages are walked many times, and generators within generators pass each node up.
  const open: Level[] = [{ siblings: children, parents: [], next: 0 }];
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const { siblings, parents, next: index } = level;
    const node = siblings[index];
    level.next += 1;
    if (node === undefined) {
      open.pop();
      continue;
    }
    yield { node, parents, siblings, index };
    if (node.kind === 'element' || node.kind === 'block') {
      open.push({ siblings: node.children, parents: [...parents, node], next: 0 });
    }
  }
}

/** A list of nodes on the way through a page, and which of them comes next. */
interface Level {
  readonly siblings: readonly PageNode[];
  readonly parents: readonly ParentNode[];
  next: number;
}

/** The visible text of a node: `br` is a line end, code blocks are left out. */
export function textOf(node: PageNode): string {
  if (node.kind === 'text') return node.value;
  if (node.kind === 'code') return '';
  if (node.kind === 'element' && node.name === 'br') return '\n';
  return node.children.map(textOf).join('');
}

/** Text on one line: runs of white space, non-breaking ones too, become one space. */
export function collapse(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

export function isElement<Name extends string>(
  node: PageNode | undefined,
  ...names: readonly Name[]
): node is ElementNode & { readonly name: Name } {
  return node?.kind === 'element' && (names as readonly string[]).includes(node.name);
}

/** True for text that shows nothing, which lies between blocks. */
export function isBlank(node: PageNode): boolean {
  return node.kind === 'text' && node.value.trim() === '';
}

/** Elements that hold running text: the smallest thing a sentence stands in. */
const textElements = new Set([
  'p',
  'summary',
  'li',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dt',
  'dd',
]);

/** Index in `parents` of the nearest element that holds running text, or the nearest parent of any kind; -1 at the root. */
export function textParentIndex(parents: readonly ParentNode[]): number {
  const index = parents.findLastIndex((parent) => parent.kind === 'element' && textElements.has(parent.name));
  return index === -1 ? parents.length - 1 : index;
}
