import type { LintInput } from '../lint-input.ts';
import type { SpecPlace } from '../place.ts';
import type { ContentSchema, NodeId, OperationSchemas, SchemaGraph } from '../schema-graph.ts';
import { followPointer } from './spec-pointer.ts';

/** What the request of an operation accepts as its `model`. */
interface ModelValues {
  /** Each with where the document lists it. */
  readonly values: ReadonlyMap<string, SpecPlace>;
  /** It also takes what is not listed. */
  readonly open: boolean;
}

/** One page with ids, and the `model` values of all its operations together. */
interface PageModels {
  readonly path: string;
  readonly values: ReadonlyMap<string, SpecPlace>;
}

/**
 * The pages of which it is known which `model` values their operations take: those whose operations are all there, where
 * at least one lists its values and none takes any text.
 */
export function listPageModels({
  pages,
  registry,
  operations,
  graph,
  operationLinks,
}: Pick<LintInput, 'pages' | 'registry' | 'operations' | 'graph' | 'operationLinks'>): readonly PageModels[] {
  const unknown = new Set(
    operationLinks.flatMap(({ page, unresolved }) => (unresolved === undefined ? [] : [page])),
  );
  const keys = new Map(registry.pages.map((page) => [page.path, page.operations]));
  return pages.flatMap(({ path, statement }): readonly PageModels[] => {
    if (statement === undefined || unknown.has(path)) return [];
    const found = (keys.get(path) ?? []).flatMap((key) => {
      const operation = operations.get(key);
      return operation === undefined ? [] : readModelValues(operation, graph);
    });
    if (found.length === 0 || found.some(({ open }) => open)) return [];
    return [{ path, values: new Map(found.flatMap(({ values }) => [...values]).reverse()) }];
  });
}

/** An operation → for each content of its request that has a `model`, what that takes. */
function readModelValues(operation: OperationSchemas, graph: SchemaGraph): readonly ModelValues[] {
  return Object.values(operation.request?.content ?? {}).flatMap((content) => {
    if (content.schema === undefined) return [];
    const values = new Map<string, SpecPlace>();
    const reading: Reading = {
      graph,
      operation,
      content,
      values,
      seen: new Set(),
      found: false,
      open: !content.complete,
    };
    readObject(content.schema, [], reading);
    return reading.found ? [{ values, open: reading.open }] : [];
  });
}

interface Reading {
  readonly graph: SchemaGraph;
  readonly operation: OperationSchemas;
  readonly content: ContentSchema;
  readonly values: Map<string, SpecPlace>;
  /** What was looked into, as an object or as the value of `model`: schemas share what they hold. */
  readonly seen: Set<string>;
  found: boolean;
  open: boolean;
}

function readObject(id: NodeId, tokens: readonly string[], reading: Reading): void {
  const keywords = reading.graph.nodes.get(id)?.keywords;
  if (keywords === undefined || !isFirst(`object ${id}`, reading)) return;
  const properties = keywords.properties as Readonly<Record<string, NodeId>> | undefined;
  if (properties !== undefined && Object.hasOwn(properties, 'model')) {
    reading.found = true;
    readValues(properties.model ?? '', [...tokens, 'properties', 'model'], reading);
  }
  for (const [member, at] of alternatives(keywords)) readObject(member, [...tokens, ...at], reading);
}

function readValues(id: NodeId, tokens: readonly string[], reading: Reading): void {
  const keywords = reading.graph.nodes.get(id)?.keywords;
  const { values, operation, content } = reading;
  if (keywords === undefined || !isFirst(`value ${id}`, reading)) return;
  const listed = 'const' in keywords ? [keywords.const] : (keywords.enum as readonly unknown[] | undefined);
  if (listed !== undefined) {
    const at = followPointer(content.at, tokens, operation.refs);
    for (const value of listed) if (typeof value === 'string' && !values.has(value)) values.set(value, at);
    return;
  }
  const members = alternatives(keywords);
  // What only describes, beside an `allOf` that lists the values, opens nothing.
  if (members.length === 0) reading.open ||= keywords.type !== 'null';
  for (const [member, at] of members) readValues(member, [...tokens, ...at], reading);
}

function isFirst(key: string, { seen }: Reading): boolean {
  const size = seen.size;
  return seen.add(key).size > size;
}

function alternatives(
  keywords: Readonly<Record<string, unknown>>,
): readonly (readonly [NodeId, readonly string[]])[] {
  return ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) =>
    ((keywords[keyword] ?? []) as readonly NodeId[]).map(
      (id, index) => [id, [keyword, String(index)]] as const,
    ),
  );
}
