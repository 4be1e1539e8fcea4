import type { BlockNode, PageNode } from '../../../page.ts';
import type { Span } from '../../../place.ts';
import { collapse, isElement, textOf } from '../../tree.ts';

/** The blocks of a name among nodes, in order. */
export function listBlocks(nodes: readonly PageNode[], name: string): readonly BlockNode[] {
  return nodes.flatMap((node) => (node.kind === 'block' && node.name === name ? [node] : []));
}

export function textAttribute(block: BlockNode, name: string): string | undefined {
  const value = block.attributes[name]?.value;
  return typeof value === 'string' ? value : undefined;
}

export function numberAttribute(block: BlockNode, name: string): number | undefined {
  const value = block.attributes[name]?.value;
  return typeof value === 'number' ? value : undefined;
}

export function isSet(block: BlockNode, name: string): boolean {
  return block.attributes[name]?.value === true;
}

/** The paragraphs right below a block, one per line. */
export function descriptionOf(block: BlockNode): string | undefined {
  const paragraphs = block.children.filter((child) => isElement(child, 'p')).map((p) => collapse(textOf(p)));
  return paragraphs.length === 0 ? undefined : paragraphs.join('\n');
}

/** A JSON object of the document that is written. */
export type Json = Record<string, unknown>;

/** What is known while a document is written. */
export interface Reading {
  /** Where values were read, by JSON pointer. */
  readonly places: Map<string, Span>;
  /** The ids of the page, and the sentence they stand in. */
  readonly ids: { readonly values: readonly string[]; readonly sentence: string } | undefined;
  /** The sentence in which the page names all parameters that must be given. */
  readonly onlyRequired: { readonly names: readonly string[]; readonly sentence: string } | undefined;
  /** The renderer keeps the rows of objects whose properties are behind a button. */
  readonly keepsRows: boolean;
}

/** Entries whose values are known, as an object; names such as `__proto__` are ordinary. */
export function known(entries: Readonly<Record<string, unknown>>): Json {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}
