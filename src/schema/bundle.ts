import type { NodeId, SchemaGraph, SchemaNode } from '../schema-graph.ts';
import { listSubschemas, mapSubschemas } from '../schema-keywords.ts';
import { compareText } from '../text.ts';

/** What a bundle needs to know of nodes. */
export interface NodeLookup {
  get(id: NodeId): Pick<SchemaNode, 'keywords' | 'hint' | 'cyclic'> | undefined;
}

/** A JSON Schema 2020-12 document or subschema. */
type JsonSchema = boolean | Readonly<Record<string, unknown>>;

const inlineDepthLimit = 40;

/** A node as one self-contained schema; what is shared or part of a cycle stands once, in `$defs`. */
export function bundleSchema(graph: SchemaGraph, id: NodeId): Readonly<Record<string, unknown>> {
  return bundleKeywords(graph.nodes, graph.nodes.get(id)?.keywords ?? {}, id);
}

function bundleKeywords(
  nodes: NodeLookup,
  keywords: Readonly<Record<string, unknown>>,
  root: NodeId,
): Readonly<Record<string, unknown>> {
  const hoisted = chooseHoisted(nodes, keywords);
  const definitions = new Map<string, JsonSchema>();
  const waiting: NodeId[] = [];
  const place = (id: NodeId, depth: number): JsonSchema => {
    if (id === root) return { $ref: '#' };
    const node = nodes.get(id);
    if (node === undefined) return true;
    if (!hoisted.has(id) && depth < inlineDepthLimit) return simplify(write(node.keywords, depth + 1));
    const name = `${node.hint}-${id}`;
    if (!definitions.has(name)) {
      definitions.set(name, true);
      waiting.push(id);
    }
    return { $ref: `#/$defs/${name}` };
  };
  const write = (of: Readonly<Record<string, unknown>>, depth: number) =>
    mapSubschemas(of, (child) => place(child, depth));
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...write(keywords, 0) };
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const node = nodes.get(id);
    if (node !== undefined) definitions.set(`${node.hint}-${id}`, simplify(write(node.keywords, 0)));
  }
  if (definitions.size === 0) return schema;
  const sorted = [...definitions].sort(([a], [b]) => compareText(a, b));
  return { ...schema, $defs: Object.fromEntries(sorted) };
}

/** Nodes of a cycle, and nodes in several places that are more than a few words. */
function chooseHoisted(nodes: NodeLookup, keywords: Readonly<Record<string, unknown>>): ReadonlySet<NodeId> {
  const seen = new Set<NodeId>();
  const hoisted = new Set<NodeId>();
  const waiting = listSubschemas(keywords);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const node = nodes.get(id);
    if (node === undefined) continue;
    if (seen.has(id)) {
      if (!isShort(nodes, node.keywords)) hoisted.add(id);
      continue;
    }
    seen.add(id);
    if (node.cyclic) hoisted.add(id);
    for (const child of listSubschemas(node.keywords)) waiting.push(child);
  }
  return hoisted;
}

function isShort(nodes: NodeLookup, keywords: Readonly<Record<string, unknown>>): boolean {
  const subschemas = listSubschemas(keywords);
  if (subschemas.length > 0) return isNever(nodes, keywords);
  return JSON.stringify(keywords).length <= 100;
}

/** Whether keywords are how `false` is written in the graph. */
function isNever(nodes: NodeLookup, keywords: Readonly<Record<string, unknown>>): boolean {
  const { not, ...others } = keywords;
  if (typeof not !== 'string' || Object.keys(others).length > 0) return false;
  return Object.keys(nodes.get(not)?.keywords ?? keywords).length === 0;
}

function simplify(schema: Readonly<Record<string, unknown>>): JsonSchema {
  const names = Object.keys(schema);
  if (names.length === 0) return true;
  return names.length === 1 && schema.not === true ? false : schema;
}
