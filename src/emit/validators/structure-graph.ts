import { assertedFormats } from '../../formats.ts';
import type { NodeId, SchemaGraph, SchemaNode } from '../../schema-graph.ts';
import {
  annotationKeywords,
  listSubschemas,
  mapSubschemas,
  schemaMapKeywords,
} from '../../schema-keywords.ts';
import { compareText } from '../../text.ts';
import { reachableNodes } from '../schema-files.ts';

/** They say how a text is to be read and reject nothing. */
const contentKeywords = new Set(['contentEncoding', 'contentMediaType']);

/** Nodes as validators see them. */
export interface StructureGraph extends SchemaGraph {
  /** The id that a node of the original graph has here. */
  readonly identity: (id: NodeId) => string;
}

/**
 * What the roots reach, without annotations and in an order of its own, so that nodes which accept the same by
 * construction are one. The ids of its nodes are structures of the given graph, where nothing in them is deprecated.
 */
export function structureGraph(graph: SchemaGraph, roots: readonly NodeId[]): StructureGraph {
  const reached = reachableNodes(graph, roots);
  const marked = markedNodes(reached);
  const identity = (id: NodeId): string => (marked.has(id) ? id : (graph.nodes.get(id)?.structure ?? id));
  const nodes = new Map<NodeId, SchemaNode>();
  for (const node of reached) {
    const id = identity(node.id);
    if (nodes.has(id)) continue;
    nodes.set(id, { ...node, id, keywords: structureOf(node, identity) });
  }
  return { nodes, identity };
}

/** Nodes that are deprecated or lead to one: validators warn of these, so that structure alone does not tell them apart. */
function markedNodes(nodes: readonly SchemaNode[]): ReadonlySet<NodeId> {
  const users = new Map<NodeId, NodeId[]>();
  for (const node of nodes) {
    for (const child of listSubschemas(node.keywords))
      users.set(child, [...(users.get(child) ?? []), node.id]);
  }
  const marked = new Set(nodes.filter(({ keywords }) => keywords.deprecated === true).map(({ id }) => id));
  // A set visits what is added while it is read.
  for (const id of marked) for (const user of users.get(id) ?? []) marked.add(user);
  return marked;
}

function structureOf(node: SchemaNode, identity: (id: NodeId) => string): Record<string, unknown> {
  const kept = Object.entries(node.keywords).filter(([keyword, value]) => isKept(keyword, value));
  const sorted = kept
    .sort(([a], [b]) => compareText(a, b))
    .map(([keyword, value]) => [keyword, sortValue(keyword, value)]);
  return mapSubschemas(Object.fromEntries(sorted), identity);
}

/** What is no annotation stays, known or not: a keyword that nobody knows must not be lost in silence. */
function isKept(keyword: string, value: unknown): boolean {
  if (keyword === 'format') return typeof value === 'string' && assertedFormats.has(value);
  if (keyword === 'deprecated') return value === true;
  return !annotationKeywords.has(keyword) && !contentKeywords.has(keyword);
}

function sortValue(keyword: string, value: unknown): unknown {
  if (keyword === 'required' && Array.isArray(value)) return [...value].sort(compareText);
  if (!schemaMapKeywords.has(keyword) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)));
}
