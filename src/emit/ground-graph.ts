import type { NodeId, SchemaGraph, SchemaNode } from '../schema-graph.ts';
import { listSubschemas, mapSubschemas, schemaListKeywords } from '../schema-keywords.ts';

/** Keywords that apply their subschemas to the same value; `prefixItems` is the one list that does not. */
const inPlaceKeywords = new Set([
  ...[...schemaListKeywords].filter((keyword) => keyword !== 'prefixItems'),
  'dependentSchemas',
  'else',
  'if',
  'not',
  'then',
]);
/** Where a subschema that says nothing must reject rather than accept. */
const disjunctive = /^\/(?:anyOf|oneOf|not)\b/;

const anything: SchemaNode = {
  id: 'anything',
  structure: 'anything',
  hint: 'anything',
  keywords: {},
  cyclic: false,
};
const nothing: SchemaNode = {
  id: 'nothing',
  structure: 'nothing',
  hint: 'nothing',
  keywords: { not: anything.id },
  cyclic: false,
};

/**
 * The graph without schemas that are defined as themselves, such as `{ anyOf: [<itself>, …] }`: what they say of
 * themselves is left out, because no validator would end and no type could be written.
 */
export function groundGraph(graph: SchemaGraph): SchemaGraph {
  const endless = [...graph.nodes.values()].filter(
    (node) => node.cyclic && reachesInPlace(node.id, node.id, graph),
  );
  if (endless.length === 0) return graph;
  const nodes = new Map(graph.nodes);
  for (const node of [anything, nothing]) nodes.set(node.id, node);
  for (const node of endless) {
    const keywords = mapSubschemas(node.keywords, (child, pointer) => {
      const [, keyword = ''] = pointer.split('/');
      if (!inPlaceKeywords.has(keyword) || !reachesInPlace(child, node.id, graph)) return child;
      return disjunctive.test(pointer) ? nothing.id : anything.id;
    });
    nodes.set(node.id, { ...node, keywords });
  }
  return { nodes };
}

/** Whether checking one node asks, of the same value, for the other. */
function reachesInPlace(from: NodeId, to: NodeId, graph: SchemaGraph): boolean {
  const seen = new Set(from === to ? inPlaceChildren(from, graph) : [from]);
  // A set visits what is added while it is read.
  for (const id of seen) {
    if (id === to) return true;
    for (const child of inPlaceChildren(id, graph)) seen.add(child);
  }
  return false;
}

function inPlaceChildren(id: NodeId, graph: SchemaGraph): NodeId[] {
  const keywords = Object.entries(graph.nodes.get(id)?.keywords ?? {});
  return listSubschemas(Object.fromEntries(keywords.filter(([keyword]) => inPlaceKeywords.has(keyword))));
}
