import { assertedFormats } from '../../formats.ts';
import type { NodeId, SchemaGraph, SchemaNode } from '../../schema-graph.ts';
import {
  mapSubschemas,
  schemaKeywords,
  schemaListKeywords,
  schemaMapKeywords,
} from '../../schema-keywords.ts';
import { compareText } from '../../text.ts';
import { reachableNodes } from '../schema-files.ts';

const assertions = new Set([
  'const',
  'dependentRequired',
  'enum',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'format',
  'maxContains',
  'maxItems',
  'maxLength',
  'maxProperties',
  'maximum',
  'minContains',
  'minItems',
  'minLength',
  'minProperties',
  'minimum',
  'multipleOf',
  'pattern',
  'required',
  'type',
  'uniqueItems',
]);

/**
 * What the roots reach, without annotations and in an order of its own, so that nodes which accept the same by
 * construction are one. The ids of its nodes are structures of the given graph.
 */
export function structureGraph(graph: SchemaGraph, roots: readonly NodeId[]): SchemaGraph {
  const nodes = new Map<NodeId, SchemaNode>();
  for (const node of reachableNodes(graph, roots)) {
    if (nodes.has(node.structure)) continue;
    nodes.set(node.structure, { ...node, id: node.structure, keywords: structureOf(node, graph) });
  }
  return { nodes };
}

function structureOf(node: SchemaNode, graph: SchemaGraph): Record<string, unknown> {
  const kept = Object.entries(node.keywords).filter(([keyword, value]) => isAssertion(keyword, value));
  const sorted = kept
    .sort(([a], [b]) => compareText(a, b))
    .map(([keyword, value]) => [keyword, sortValue(keyword, value)]);
  return mapSubschemas(Object.fromEntries(sorted), (id) => graph.nodes.get(id)?.structure ?? id);
}

function isAssertion(keyword: string, value: unknown): boolean {
  if (keyword === 'format') return typeof value === 'string' && assertedFormats.has(value);
  return (
    assertions.has(keyword) ||
    schemaKeywords.has(keyword) ||
    schemaListKeywords.has(keyword) ||
    schemaMapKeywords.has(keyword)
  );
}

function sortValue(keyword: string, value: unknown): unknown {
  if (keyword === 'required' && Array.isArray(value)) return [...value].sort(compareText);
  if (!schemaMapKeywords.has(keyword) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)));
}
