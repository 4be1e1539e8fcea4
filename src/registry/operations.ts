import type { OperationLink, PageFacts } from '../page-facts.ts';
import type { Place } from '../place.ts';
import type {
  Operation,
  OperationContent,
  OperationParameter,
  OperationResponse,
} from '../registry-model.ts';
import type { ContentSchema, OperationSchemas } from '../schema-graph.ts';
import { compareText, groupBy } from '../text.ts';
import type { CompiledLink } from './build-registry.ts';

/** Which operation each link of each page stands for. */
export type OperationKeys = ReadonlyMap<OperationLink, string>;

/**
 * Links → keys. An operation of a document is its method, path and document, however many pages link it; one that is
 * not resolved belongs to its page alone.
 */
export function operationKeys(links: readonly CompiledLink[]): OperationKeys {
  const keys = new Map<OperationLink, string>();
  // What a page itself shows of an operation and its link to a missing document are two.
  const taken = new Set(
    links.flatMap(({ schemas }) => (schemas === undefined ? [] : [documentKey(schemas)])),
  );
  for (const { link, page, schemas } of links) {
    if (schemas !== undefined) {
      keys.set(link, documentKey(schemas));
      continue;
    }
    const key = firstFree(`${(link.method ?? 'any').toUpperCase()} ${link.path ?? '*'} ${page}`, taken);
    taken.add(key);
    keys.set(link, key);
  }
  return keys;
}

/** Keys of the operations of each page, in the order of the page, each once. */
export type PageOperations = ReadonlyMap<string, readonly string[]>;

/** Links with their keys → keys by page. */
export function operationsOfPages(links: readonly CompiledLink[], keys: OperationKeys): PageOperations {
  const byPage = groupBy(links, ({ page }) => page);
  return new Map(
    [...byPage].map(([page, group]) => [
      page,
      [...new Set(group.flatMap(({ link }) => keys.get(link) ?? []))],
    ]),
  );
}

/** Key of an operation that a document defines. */
export function documentKey({ method, path, at }: OperationSchemas): string {
  return `${method.toUpperCase()} ${path} ${at.path}`;
}

function firstFree(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  let count = 2;
  while (taken.has(`${key}#${count}`)) count++;
  return `${key}#${count}`;
}

/** Links with their schemas → operations, sorted by key, each once. */
export function buildOperations(
  links: readonly CompiledLink[],
  keys: OperationKeys,
  pages: readonly PageFacts[],
): readonly Operation[] {
  const idsOfPage = new Map(pages.map((page) => [page.path, page.ids.map(({ value }) => value)]));
  const byKey = groupBy(links, ({ link }) => keys.get(link) ?? '');
  return [...byKey]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, group]) => {
      const models = new Set(group.flatMap(({ page, link }) => link.models ?? idsOfPage.get(page) ?? []));
      return toOperation(key, group, [...models].sort(compareText));
    });
}

function toOperation(key: string, group: readonly CompiledLink[], models: readonly string[]): Operation {
  const [first] = group;
  const schemas = first?.schemas;
  if (first === undefined || schemas === undefined) return unresolvedOperation(key, first, models);
  return {
    key,
    method: schemas.method,
    path: schemas.path,
    summary: schemas.summary,
    servers: schemas.servers,
    security: schemas.security,
    models,
    source: first.source ?? 'spec',
    at: first.source === undefined ? schemas.at : placeOf(first),
    parameters: schemas.parameters.map(toParameter),
    request: schemas.request && {
      required: schemas.request.required,
      content: toContents(schemas.request.content),
    },
    responses: mapValues(
      schemas.responses,
      (response): OperationResponse => ({
        description: response.description,
        content: toContents(response.content),
      }),
    ),
  };
}

function unresolvedOperation(
  key: string,
  first: CompiledLink | undefined,
  models: readonly string[],
): Operation {
  const link = first?.link;
  return {
    key,
    method: link?.method ?? '',
    path: link?.path ?? '',
    servers: [],
    security: [],
    models,
    source: 'page',
    at: placeOf(first),
    parameters: [],
    responses: {},
    unresolved: first?.unresolved,
  };
}

function placeOf(link: CompiledLink | undefined): Place {
  const at = link?.link.at;
  return { path: at?.path ?? '', line: at?.line ?? 1, column: at?.column ?? 1 };
}

function toParameter({
  name,
  in: location,
  required,
  schema,
}: OperationSchemas['parameters'][number]): OperationParameter {
  return { name, in: location, required, schema };
}

function toContents(
  contents: Readonly<Record<string, ContentSchema>>,
): Readonly<Record<string, OperationContent>> {
  return mapValues(contents, ({ schema, complete, missing }) => ({ schema, complete, missing }));
}

/** A record with the same keys, in the same order; `__proto__` is a key like any other. */
function mapValues<In, Out>(
  record: Readonly<Record<string, In>>,
  map: (value: In) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
