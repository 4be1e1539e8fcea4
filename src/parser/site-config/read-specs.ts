import type { Node } from 'jsonc-parser';
import type { SiteSpec } from '../../site-config.ts';
import type { Source } from '../source.ts';
import { memberOf, textOf } from './json-node.ts';

/** `openapi` of a navigation: a document, several, or an object with its `source`. */
export function readSpecs(node: Node | undefined, source: Source): readonly SiteSpec[] {
  if (node?.type === 'array') return (node.children ?? []).flatMap((child) => readSpec(child, source));
  return readSpec(node, source);
}

function readSpec(node: Node | undefined, source: Source): readonly SiteSpec[] {
  const found = node?.type === 'object' ? memberOf(node, 'source') : node;
  const link = found?.type === 'string' ? textOf(found) : undefined;
  if (found === undefined || link === undefined) return [];
  return [{ link, at: source.span(found.offset, found.offset + found.length) }];
}
