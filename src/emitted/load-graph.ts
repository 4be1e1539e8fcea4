import type { NodeId, SchemaGraph, SchemaNode } from '../schema-graph.ts';
import { escapePointer, schemaKeywords, schemaListKeywords, schemaMapKeywords } from '../schema-keywords.ts';
import type { EmittedPackage, LoadedSchema } from './emitted-package.ts';

/** A schema of a package, as a graph: ids are paths and pointers in the package, such as `schemas/x.json#/items`. */
export interface LoadedGraph {
  readonly graph: SchemaGraph;
  readonly root: NodeId;
}

interface Loading {
  readonly package: EmittedPackage;
  readonly nodes: Map<NodeId, SchemaNode>;
  readonly waiting: { readonly schema: LoadedSchema; readonly id: NodeId }[];
}

/** The schema that a reference of the registry names, with all that it refers to; nothing where a file is missing. */
export function loadGraph(from: EmittedPackage, reference: string): LoadedGraph | undefined {
  const schema = from.schema(reference, '');
  if (schema === undefined) return undefined;
  const loading: Loading = { package: from, nodes: new Map(), waiting: [] };
  const root = want(loading, schema, '');
  for (let next = loading.waiting.pop(); next !== undefined; next = loading.waiting.pop()) {
    const keywords = readKeywords(loading, next.schema, next.id);
    if (keywords === undefined) return undefined;
    loading.nodes.set(next.id, { id: next.id, structure: next.id, hint: 'schema', keywords, cyclic: true });
  }
  return { graph: { nodes: loading.nodes }, root };
}

/** The id of a schema, which will be read if it was not; what is a reference alone is what it leads to. */
function want(loading: Loading, written: LoadedSchema, way: string): NodeId {
  const schema = followAlone(loading.package, written);
  const pointer = schema === written ? way : '';
  const id = `${schema.base}#${pointer}`;
  if (!loading.nodes.has(id)) {
    loading.nodes.set(id, { id, structure: id, hint: 'schema', keywords: {}, cyclic: true });
    loading.waiting.push({ schema, id });
  }
  return id;
}

/** The schema at the end of a chain of references that stand alone; the last that can be followed. */
function followAlone(from: EmittedPackage, schema: LoadedSchema): LoadedSchema {
  const seen = new Set<LoadedSchema>();
  let current = schema;
  while (!seen.has(current) && typeof current.keywords === 'object') {
    seen.add(current);
    const { $ref, $schema: _, ...others } = current.keywords;
    if (typeof $ref !== 'string' || Object.keys(others).length > 0) break;
    const target = from.schema($ref, current.base);
    if (target === undefined) break;
    current = target;
  }
  return current;
}

function readKeywords(
  loading: Loading,
  { keywords, base }: LoadedSchema,
  id: NodeId,
): SchemaNode['keywords'] | undefined {
  const pointer = id.slice(base.length + 1);
  const child = (value: unknown, way: string) =>
    want(loading, { keywords: value as LoadedSchema['keywords'], base }, `${pointer}/${way}`);
  if (typeof keywords === 'boolean') return keywords ? {} : { not: child(true, 'not') };
  const { $ref, $schema: _, ...own } = keywords;
  const read = Object.fromEntries(
    Object.entries(own).map(([keyword, value]) => [keyword, readKeyword(keyword, value, child)]),
  );
  if (typeof $ref !== 'string') return read;
  const target = loading.package.schema($ref, base);
  if (target === undefined) return undefined;
  // What stands beside a reference holds as well.
  return { ...read, allOf: [want(loading, target, ''), ...((read.allOf as NodeId[] | undefined) ?? [])] };
}

function readKeyword(
  keyword: string,
  value: unknown,
  child: (value: unknown, way: string) => NodeId,
): unknown {
  const name = escapePointer(keyword);
  if (schemaKeywords.has(keyword)) return child(value, name);
  if (schemaListKeywords.has(keyword) && Array.isArray(value)) {
    return value.map((one, index) => child(one, `${name}/${index}`));
  }
  if (!schemaMapKeywords.has(keyword) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, child(one, `${name}/${escapePointer(key)}`)]),
  );
}
