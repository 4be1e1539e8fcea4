import type { Page } from '../../page.ts';
import type { PageDocument, PageOperation } from '../../page-document.ts';
import type { Fact } from '../../page-facts.ts';
import type { Span } from '../../place.ts';
import { escapePointer } from '../../schema-keywords.ts';
import { collapse, isElement, textOf } from '../tree.ts';
import { type Json, listBlocks, type Reading, textAttribute } from './rendered-gitbook/blocks.ts';
import { readOnlyRequired } from './rendered-gitbook/only-required.ts';
import { readOperation } from './rendered-gitbook/operation.ts';
import type { Scheme } from './rendered-gitbook/security.ts';

/** Page → its rendered operations as one OpenAPI document; `ids` are the models that the page is about. */
export function readRenderedGitbook(page: Page, ids: readonly Fact<string>[] = []): readonly PageDocument[] {
  const reading: Reading = {
    places: new Map<string, Span>(),
    ids: readStatedIds(page, ids),
    onlyRequired: readOnlyRequired(page.children),
    keepsRows: page.formatVariant === 'E2',
  };
  const paths = new Map<string, Map<string, unknown>>();
  const schemes = new Map<string, Scheme>();
  const operations: PageOperation[] = [];
  for (const block of listBlocks(page.children, 'gitbook-operation')) {
    const path = textAttribute(block, 'path');
    if (path === undefined) continue;
    const method = textAttribute(block, 'method');
    const key = method ?? 'x-docschema-unknown';
    const item = paths.get(path) ?? new Map<string, unknown>();
    if (item.has(key)) continue;
    paths.set(path, item);
    const described = readOperation(reading, block, `/paths/${escapePointer(path)}/${key}`);
    item.set(key, described.value);
    for (const scheme of described.schemes) schemes.set(scheme.name, scheme);
    operations.push({ path, ...(method === undefined ? {} : { method }), at: block.openTag });
  }
  if (operations.length === 0) return [];
  const value = {
    openapi: '3.1.0',
    paths: Object.fromEntries([...paths].map(([path, item]) => [path, Object.fromEntries(item)])),
    ...componentsOf(schemes, reading),
  };
  return [{ source: 'rendered', value, operations, places: Object.fromEntries(reading.places) }];
}

/** The ids with the sentence over them. */
function readStatedIds({ children }: Page, ids: readonly Fact<string>[]): Reading['ids'] {
  const [first] = ids;
  if (first === undefined) return undefined;
  const above = children.findLast((node) => isElement(node, 'p') && node.at.offset <= first.at.offset);
  const sentence = above === undefined ? '' : collapse(textOf(above));
  return { values: ids.map(({ value }) => value), sentence };
}

function componentsOf(schemes: ReadonlyMap<string, Scheme>, { places }: Reading): Json {
  if (schemes.size === 0) return {};
  for (const [name, { at }] of schemes) places.set(`/components/securitySchemes/${escapePointer(name)}`, at);
  const entries = [...schemes].map(([name, { scheme }]) => [name, scheme] as const);
  return { components: { securitySchemes: Object.fromEntries(entries) } };
}
