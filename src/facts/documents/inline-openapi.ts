import type { BlockNode, Page } from '../../page.ts';
import type { PageDocument, PageOperation } from '../../page-document.ts';
import { walk } from '../tree.ts';
import { type LocatedValue, readJson, readYaml } from './inline-openapi/located-value.ts';
import { isSchemaArrayTree, readSchemaArrayTree } from './inline-openapi/schema-array-tree.ts';

/** Page → the OpenAPI documents that stand in it as they are. */
export function readInlineOpenApi(page: Page): readonly PageDocument[] {
  const blocks = [...walk(page.children)].flatMap(({ node }) =>
    node.kind === 'block' && node.name === 'openapi-document' ? [node] : [],
  );
  return blocks.flatMap((block) => readBlock(block) ?? []);
}

function readBlock(block: BlockNode): PageDocument | undefined {
  const { document, notation } = block.attributes;
  if (document === undefined) return undefined;
  const read = notation?.value === 'yaml' ? readYaml : readJson;
  const located = read(String(document.value), document.at);
  if (located === undefined || !isRecord(located.value)) return undefined;
  if (isSchemaArrayTree(located.value)) {
    const value = readSchemaArrayTree(located.value);
    return toDocument(block, { value, places: { '': block.at } });
  }
  return toDocument(block, located);
}

function toDocument(block: BlockNode, { value, places }: LocatedValue): PageDocument | undefined {
  if (!isRecord(value) || !isRecord(value.paths)) return undefined;
  const operations = listOperations(value.paths, block);
  return { source: 'page', value, operations, places: { ...places, '': block.at } };
}

const methods: readonly string[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** The operation that the page names; where it names none of the document, every one in it. */
function listOperations(
  paths: Readonly<Record<string, unknown>>,
  block: BlockNode,
): readonly PageOperation[] {
  const all = Object.entries(paths).flatMap(([path, item]) =>
    !isRecord(item)
      ? []
      : methods.flatMap((method) => (isRecord(item[method]) ? [{ method, path, at: block.at }] : [])),
  );
  const { method, path } = block.attributes;
  const named = all.filter((each) => each.method === method?.value && each.path === path?.value);
  return named.length > 0 ? named : all;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
