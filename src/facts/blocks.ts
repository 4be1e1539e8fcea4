import type { Page, PageNode } from '../page.ts';
import type { BlockFact } from '../page-facts.ts';
import { walk } from './tree.ts';

/** Page → its blocks as their open tags are written, in source order. */
export function readBlocks({ children, format }: Page): readonly BlockFact[] {
  return [...walk(children)].flatMap(({ node }): readonly BlockFact[] => {
    if (node.kind !== 'block') return [];
    const { name, openTag, closeTag } = node;
    const attributes = Object.entries(node.attributes).map(([key, { value, at }]) => ({
      name: key,
      value: String(value),
      at,
    }));
    return [
      {
        name,
        attributes,
        codes: countCodes(node.children),
        closed: closeTag !== undefined,
        // Attributes of a tag have places of their own; components of other formats have names of their own for them.
        tag: format === 'gitbook-markdown' && attributes.every(({ at }) => at.offset > openTag.offset),
        at: openTag,
      },
    ];
  });
}

function countCodes(children: readonly PageNode[]): number {
  let count = 0;
  for (const { node } of walk(children)) if (node.kind === 'code') count += 1;
  return count;
}
