import type { PageNode } from '../page.ts';
import type { SchemaLink } from '../page-facts.ts';
import { attributeOf, readLink } from './operations.ts';
import { walk } from './tree.ts';

/** Page tree → the schemas of documents that its blocks show by name, as written. */
export function readSchemaLinks(children: readonly PageNode[]): readonly SchemaLink[] {
  return [...walk(children)].flatMap(({ node }) => {
    if (node.kind !== 'block' || node.name !== 'openapi-schemas') return [];
    const written = node.attributes.schemas;
    const names = String(written?.value ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    return [
      {
        block: node.name,
        specName: attributeOf(node, 'spec'),
        link: readLink(node),
        names: [...new Set(names)],
        at: written?.at ?? node.openTag,
      },
    ];
  });
}
