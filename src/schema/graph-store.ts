import { createHash } from 'node:crypto';
import type { StatedBounds } from '../page-document.ts';
import type { NodeId, SchemaNode } from '../schema-graph.ts';
import { structuralText } from './entry-text.ts';
import { nameNode } from './hint.ts';
import type { Entry, Vertex } from './vertex.ts';

/** The nodes made so far, and what makes finding them again cheap. */
export interface GraphStore {
  readonly nodes: Map<NodeId, SchemaNode>;
  /** By exact text. */
  readonly known: Map<string, Known>;
  /** Structural identity by structural text. */
  readonly structures: Map<string, string>;
  /** Whether a pattern is a regular expression. */
  readonly patterns: Map<string, boolean>;
  /** Whether a default is rejected, by structural text and default. */
  readonly defaults: Map<string, boolean>;
  /** Which of its examples a node rejects. */
  readonly rejectedExamples: Map<NodeId, readonly number[]>;
  /** What descriptions state, by type and text. */
  readonly descriptions: Map<string, StatedBounds | undefined>;
}

/** What became of a text: its node, and whether its default had to go. */
export interface Known {
  readonly node: SchemaNode;
  readonly defaultRejected: boolean;
}

/** An empty store. */
export function createStore(): GraphStore {
  return {
    nodes: new Map(),
    known: new Map(),
    structures: new Map(),
    patterns: new Map(),
    defaults: new Map(),
    rejectedExamples: new Map(),
    descriptions: new Map(),
  };
}

/** The identity of a text: 64 bits of its SHA-256, in hex. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The id of a vertex that is in the graph. */
export function idOf(vertex: Vertex): NodeId {
  // A vertex is named only after its cycle is in the graph; anything else is a defect of ours.
  if (vertex.node === undefined) throw new Error(`Not interned: ${vertex.pointer}`);
  return vertex.node.id;
}

/** The structural identity of a vertex that is in the graph. */
export function structureOf(vertex: Vertex): string {
  if (vertex.node === undefined) throw new Error(`Not interned: ${vertex.pointer}`);
  return vertex.node.structure;
}

/** The structural identity of entries whose subschemas are all in the graph. */
export function structureOfEntries(store: GraphStore, entries: readonly Entry[]): string {
  const text = structuralText(entries, structureOf);
  const known = store.structures.get(text);
  if (known !== undefined) return known;
  const structure = hashText(text);
  store.structures.set(text, structure);
  return structure;
}

/** Adds a node whose subschemas have ids already. */
export function addNode(
  store: GraphStore,
  node: Omit<SchemaNode, 'keywords' | 'hint'>,
  entries: readonly Entry[],
  nameVertex: (vertex: Vertex) => NodeId,
): SchemaNode {
  const existing = store.nodes.get(node.id);
  if (existing !== undefined) return existing;
  const { id, structure, cyclic } = node;
  const keywords = keywordsOf(entries, nameVertex);
  const added: SchemaNode = { id, structure, hint: nameNode(entries), keywords, cyclic };
  store.nodes.set(id, added);
  return added;
}

/** Entries as the keywords of a node. */
export function keywordsOf(
  entries: readonly Entry[],
  nameVertex: (vertex: Vertex) => NodeId,
): Record<string, unknown> {
  return Object.fromEntries(entries.map((entry) => [entry.keyword.name, valueOfEntry(entry, nameVertex)]));
}

function valueOfEntry(entry: Entry, nameVertex: (vertex: Vertex) => NodeId): unknown {
  if (entry.kind === 'value') return entry.value;
  if (entry.kind === 'schema') return nameVertex(entry.vertex);
  if (entry.kind === 'schemas') return entry.vertices.map(nameVertex);
  return Object.fromEntries(
    entry.vertices.map((vertex, index) => [entry.names[index] ?? '', nameVertex(vertex)]),
  );
}
