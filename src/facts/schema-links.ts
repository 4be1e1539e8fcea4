import type { PageNode } from '../page.ts';
import type { SchemaLink } from '../page-facts.ts';
import { attributeOf, readLink } from './operations.ts';
import { walk } from './tree.ts';

/** Blocks that show schemas; where the platform looks for the document itself, a link counts from the docs folder. */
const schemaBlocks: ReadonlyMap<string, Pick<SchemaLink, 'lookup'>> = new Map([
  ['openapi-schemas', {}],
  ['front-matter-openapi-schema', { lookup: true }],
]);

/** Page tree → the schemas of documents that its blocks show by name, as written. */
export function readSchemaLinks(children: readonly PageNode[]): readonly SchemaLink[] {
  return [...walk(children)].flatMap(({ node }) => {
    const how = node.kind === 'block' ? schemaBlocks.get(node.name) : undefined;
    if (node.kind !== 'block' || how === undefined) return [];
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
        ...how,
        names: [...new Set(names)],
        at: written?.at ?? node.openTag,
      },
    ];
  });
}
