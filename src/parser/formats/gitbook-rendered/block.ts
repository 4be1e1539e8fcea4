import type { BlockAttribute, BlockNode, PageNode } from '../../../page.ts';
import type { Span } from '../../../place.ts';

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** A block whose attributes all stand where it stands; what is unknown is left out. */
export function makeBlock(
  name: string,
  attributes: Attributes,
  children: readonly PageNode[],
  at: Span,
): BlockNode {
  const known = Object.entries(attributes).flatMap(([key, value]): [string, BlockAttribute][] =>
    value === undefined ? [] : [[key, { value, at }]],
  );
  return {
    kind: 'block',
    name,
    attributes: Object.fromEntries(known),
    arguments: [],
    children,
    at,
    openTag: at,
  };
}
