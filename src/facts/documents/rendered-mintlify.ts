import type { BlockNode, Page } from '../../page.ts';
import type { PageDocument } from '../../page-document.ts';
import { walk } from '../tree.ts';
import { blocksNamed, textAttribute } from './rendered-mintlify/mintlify-row.ts';
import { makeRenderedOperation } from './rendered-mintlify/operation.ts';
import { fieldsOf, placesUnder } from './rendered-mintlify/part.ts';
import { splitTarget } from './rendered-mintlify/target.ts';

/** Page → the operation that its rendered text shows; nothing where the text does not say where a request goes. */
export function readRenderedMintlify(page: Page): readonly PageDocument[] {
  const code = [...walk(page.children)].flatMap(({ node }) => (node.kind === 'code' ? [node.value] : []));
  return blocksNamed(page.children, 'mintlify-operation').flatMap(
    (block) => readOperation(block, code) ?? [],
  );
}

function readOperation(block: BlockNode, code: readonly string[]): PageDocument | undefined {
  const method = textAttribute(block, 'method');
  const target = splitTarget(textAttribute(block, 'path'), textAttribute(block, 'url'), code);
  if (method === undefined || target === undefined) return undefined;
  const { path, server, from } = target;
  const operation = makeRenderedOperation(block, path, code);
  const inferred = from === undefined ? {} : { 'x-docschema': { inferred: { server: from, path: from } } };
  const value = {
    openapi: '3.1.0',
    info: { title: '', version: '' },
    ...(server === undefined ? {} : { servers: [{ url: server }] }),
    paths: fieldsOf([[path, fieldsOf([[method, { ...operation.value, ...inferred }]])]]),
    components: { securitySchemes: operation.schemes.value },
  };
  const places = Object.fromEntries([
    ['', block.at],
    ...placesUnder(['paths', path, method], operation),
    ...placesUnder(['components', 'securitySchemes'], operation.schemes),
  ]);
  return { source: 'rendered', value, operations: [{ method, path, at: block.at }], places };
}

/** How many fields the text of a page has, and how many of them have a name in what was made of it. */
export function countRenderedRows(page: Page): { readonly seen: number; readonly parsed: number } {
  const rows = blocksNamed(page.children, 'mintlify-operation').flatMap(({ children }) =>
    blocksNamed(children, 'mintlify-section').flatMap((section) =>
      blocksNamed(section.children, 'mintlify-row'),
    ),
  );
  const placed = new Set(
    readRenderedMintlify(page).flatMap(({ places }) => Object.values(places).map(({ offset }) => offset)),
  );
  const isParsed = (row: BlockNode) => textAttribute(row, 'name') !== undefined || placed.has(row.at.offset);
  return { seen: rows.length, parsed: rows.filter(isParsed).length };
}
