import type { NodeId, SchemaGraph, SchemaNode } from '../schema-graph.ts';
import { listSubschemas } from '../schema-keywords.ts';
import { compareText } from '../text.ts';
import { type InlineSchemas, inlineSchemas } from './inline-schema.ts';
import { nodeName } from './node-name.ts';

/** A composite smaller than this, in characters, is written out where it is used. */
const smallestComposite = 160;
/** A scalar is mostly its description; those of hundreds of models repeat. */
const smallestScalar = 120;

/** Which nodes have a file in `schemas/`, and what it holds. */
export interface SchemaFiles extends InlineSchemas {
  /** Every node with a file, sorted by path. */
  readonly nodes: readonly SchemaNode[];
  /** Path in the package. */
  readonly path: (id: NodeId) => string;
}

/** Chooses the files of `schemas/`: the roots and every hoisted node that they reach. */
export function planSchemaFiles(graph: SchemaGraph, roots: readonly NodeId[]): SchemaFiles {
  const inline = inlineSchemas({
    graph,
    hoist: (node, size) => size >= (isComposite(node) ? smallestComposite : smallestScalar),
    refer: (node) => ({ $ref: `${nodeName(node)}.json` }),
  });
  const rootIds = new Set(roots);
  const nodes = reachableNodes(graph, roots)
    .filter(({ id }) => rootIds.has(id) || inline.isHoisted(id))
    .sort((a, b) => compareText(nodeName(a), nodeName(b)));
  const path = (id: NodeId): string => {
    const node = graph.nodes.get(id);
    return `schemas/${node ? nodeName(node) : id}.json`;
  };
  return { ...inline, nodes, path };
}

/** Every node that the roots reach, roots included, each once. */
export function reachableNodes(graph: SchemaGraph, roots: readonly NodeId[]): SchemaNode[] {
  const seen = new Set<NodeId>(roots);
  const found: SchemaNode[] = [];
  // A set visits what is added while it is read.
  for (const id of seen) {
    const node = graph.nodes.get(id);
    if (!node) continue;
    found.push(node);
    for (const child of listSubschemas(node.keywords)) seen.add(child);
  }
  return found;
}

function isComposite({ keywords }: SchemaNode): boolean {
  return listSubschemas(keywords).length > 0;
}
