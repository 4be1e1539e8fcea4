import type { NodeId, SchemaGraph, SchemaNode } from '../schema-graph.ts';
import { mapSubschemas } from '../schema-keywords.ts';

/** A schema as it is written: an object, or `true` and `false` where these read better. */
export type WrittenSchema = Readonly<Record<string, unknown>> | boolean;

/** Writes nodes as JSON Schemas in which every hoisted node is a reference. */
export interface InlineSchemas {
  /** The node itself, written out. */
  readonly write: (id: NodeId) => WrittenSchema;
  /** The node where another one uses it: written out or as a reference. */
  readonly use: (id: NodeId) => WrittenSchema;
  /** Whether the node is a reference wherever it is used; follows from the node alone. */
  readonly isHoisted: (id: NodeId) => boolean;
}

/** What makes a node a reference, and what the reference looks like. */
export interface HoistRules {
  readonly graph: SchemaGraph;
  /** Asked for nodes outside cycles; `size` is that of the written node in characters of JSON. */
  readonly hoist: (node: SchemaNode, size: number) => boolean;
  readonly refer: (node: SchemaNode) => WrittenSchema;
}

interface Written {
  readonly schema: WrittenSchema;
  readonly size: number;
}

/** Prepares the writing of nodes; each is written once, however often it is used. */
export function inlineSchemas(rules: HoistRules): InlineSchemas {
  const written = new Map<NodeId, Written>();
  const hoisted = new Map<NodeId, boolean>();
  const write = (id: NodeId): Written => {
    const known = written.get(id);
    if (known) return known;
    const node = rules.graph.nodes.get(id);
    const made = measure(node ? writeNode(node, rules.graph, (child) => use(child)) : true);
    written.set(id, made);
    return made;
  };
  const isHoisted = (id: NodeId): boolean => {
    const node = rules.graph.nodes.get(id);
    if (!node) return false;
    if (node.cyclic) return true;
    const known = hoisted.get(id);
    if (known !== undefined) return known;
    const decided = rules.hoist(node, write(id).size);
    hoisted.set(id, decided);
    return decided;
  };
  const use = (id: NodeId): WrittenSchema => {
    const node = rules.graph.nodes.get(id);
    return node && isHoisted(id) ? rules.refer(node) : write(id).schema;
  };
  return { write: (id) => write(id).schema, use, isHoisted };
}

function measure(schema: WrittenSchema): Written {
  return { schema, size: JSON.stringify(schema).length };
}

function writeNode(node: SchemaNode, graph: SchemaGraph, use: (id: NodeId) => WrittenSchema): WrittenSchema {
  if (isFalse(node, graph)) return false;
  return mapSubschemas(node.keywords, (id, pointer) => {
    const schema = use(id);
    return isEmpty(schema) && /^\/(?:additional|unevaluated)\w+$/.test(pointer) ? true : schema;
  });
}

function isFalse(node: SchemaNode, graph: SchemaGraph): boolean {
  const { not } = node.keywords;
  if (typeof not !== 'string' || Object.keys(node.keywords).length !== 1) return false;
  const negated = graph.nodes.get(not);
  return negated !== undefined && isEmpty(negated.keywords);
}

function isEmpty(schema: WrittenSchema): boolean {
  return typeof schema === 'object' && Object.keys(schema).length === 0;
}
