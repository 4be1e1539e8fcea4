import type { BlockAttribute, BlockNode, PageNode } from '../../../page.ts';
import type { Span } from '../../../place.ts';
import { collapse, textOf } from '../../tree.ts';
import { readableText } from '../plain-operation/readable-text.ts';

/** A field of a page, as written, with the fields inside it. */
export interface Field {
  readonly kind: 'parameter' | 'response';
  readonly name: string;
  /** Where its attribute says a parameter goes; a response field has none. */
  readonly location?: FieldLocation;
  readonly attributes: Readonly<Record<string, BlockAttribute>>;
  readonly description?: string;
  readonly children: readonly Field[];
  /** Titles above it on the page, nearest first. */
  readonly titles: readonly string[];
  readonly at: Span;
}

export type FieldLocation = 'path' | 'query' | 'header' | 'cookie' | 'body';

const locations: readonly FieldLocation[] = ['path', 'query', 'header', 'cookie', 'body'];

interface Walk {
  readonly fields: Field[];
  /** Headings on the way from the outermost to the nearest. */
  readonly headings: { readonly depth: number; readonly text: string }[];
}

/** Page tree → its `ParamField` and `ResponseField` blocks, those inside others as their children. */
export function readFields(children: readonly PageNode[]): readonly Field[] {
  const walk: Walk = { fields: [], headings: [] };
  collectFields(children, walk, []);
  return walk.fields;
}

function collectFields(nodes: readonly PageNode[], walk: Walk, titles: readonly string[]): void {
  for (const node of nodes) {
    if (node.kind === 'text' || node.kind === 'code') continue;
    if (node.kind === 'element') {
      if (/^h[1-6]$/.test(node.name)) noteHeading(walk, node.name, node);
      collectFields(node.children, walk, titles);
    } else collectBlock(node, walk, titles);
  }
}

function collectBlock(block: BlockNode, walk: Walk, titles: readonly string[]): void {
  if (!isField(block)) {
    const title = block.attributes.title?.value;
    collectFields(block.children, walk, title === undefined ? titles : [String(title), ...titles]);
    return;
  }
  const field = readField(block, [...titles, ...walk.headings.map(({ text }) => text).reverse()]);
  if (field !== undefined) walk.fields.push(field);
}

function noteHeading({ headings }: Walk, name: string, node: PageNode): void {
  const depth = Number(name[1]);
  while ((headings.at(-1)?.depth ?? 0) >= depth) headings.pop();
  headings.push({ depth, text: collapse(textOf(node)) });
}

function isField({ name }: BlockNode): boolean {
  return name === 'ParamField' || name === 'ResponseField';
}

function readField(block: BlockNode, titles: readonly string[]): Field | undefined {
  const { attributes } = block;
  const location =
    block.name === 'ParamField' ? locations.find((key) => textOfName(attributes[key])) : undefined;
  const name = textOfName(attributes[location ?? 'name']);
  if (name === undefined) return undefined;
  const inner: Walk = { fields: [], headings: [] };
  collectFields(block.children, inner, titles);
  return {
    kind: block.name === 'ParamField' ? 'parameter' : 'response',
    name,
    ...(location === undefined ? {} : { location }),
    attributes,
    description: readableText(withoutFields(block.children)),
    children: inner.fields,
    titles,
    at: block.openTag,
  };
}

function textOfName(attribute: BlockAttribute | undefined): string | undefined {
  const text = typeof attribute?.value === 'string' ? attribute.value.trim() : '';
  return text === '' ? undefined : text;
}

/** What describes a field itself: neither the fields inside it nor what groups them. */
function withoutFields(nodes: readonly PageNode[]): readonly PageNode[] {
  return nodes.flatMap((node): readonly PageNode[] => {
    if (node.kind === 'text' || node.kind === 'code') return [node];
    if (node.kind === 'block' && (isField(node) || node.name === 'Expandable')) return [];
    return [{ ...node, children: withoutFields(node.children) }];
  });
}
