import { createHash } from 'node:crypto';
import type { NodeId, SchemaGraph, SchemaNode } from '../../src/schema-graph.ts';
import {
  annotationKeywords,
  listSubschemas,
  mapSubschemas,
  schemaKeywords,
} from '../../src/schema-keywords.ts';
import { compareText } from '../../src/text.ts';

type Schema = Readonly<Record<string, unknown>> | boolean;

/** A graph made of plain schemas by name; `{ $ref: '<name>' }` points at another of them. */
export interface SampleGraph extends SchemaGraph {
  readonly id: (name: string) => NodeId;
}

export function sampleGraph(definitions: Readonly<Record<string, Schema>>): SampleGraph {
  const nodes = new Map<NodeId, SchemaNode>();
  const named = new Map(Object.entries(definitions).map(([name]) => [name, hash(`definition ${name}`)]));
  const add = (schema: Schema, hint: string, id?: NodeId): NodeId => {
    if (schema === true) return add({}, 'anything', id);
    if (schema === false) return add({ not: {} }, 'nothing', id);
    const { $ref } = schema;
    if (typeof $ref === 'string') return named.get($ref) ?? '';
    const single = Object.entries(schema).map(([keyword, value]) =>
      // `mapSubschemas` takes single subschemas as text only.
      schemaKeywords.has(keyword) ? [keyword, JSON.stringify(value)] : [keyword, value],
    );
    const keywords = mapSubschemas(Object.fromEntries(single), (child: unknown, pointer) =>
      add(typeof child === 'string' ? JSON.parse(child) : child, hintOf(pointer)),
    );
    const own = id ?? hash(JSON.stringify(keywords));
    nodes.set(own, { id: own, structure: '', hint, keywords, cyclic: false });
    return own;
  };
  for (const [name, schema] of Object.entries(definitions)) add(schema, name, named.get(name));
  return { nodes: finish(nodes), id: (name) => named.get(name) ?? '' };
}

function finish(nodes: Map<NodeId, SchemaNode>): Map<NodeId, SchemaNode> {
  const structures = new Map<NodeId, string>();
  // A definition in a cycle stands for itself, which is all that a test needs.
  const structure = (id: NodeId, above: readonly NodeId[]): string => {
    const known = structures.get(id);
    if (known !== undefined) return known;
    if (above.includes(id)) return `cycle ${id}`;
    const keywords = Object.entries(
      mapSubschemas(nodes.get(id)?.keywords ?? {}, (child) => structure(child, [...above, id])),
    );
    const kept = keywords.filter(([name]) => !annotationKeywords.has(name));
    const own = hash(JSON.stringify(kept.sort(([a], [b]) => compareText(a, b))));
    if (above.length === 0) structures.set(id, own);
    return own;
  };
  return new Map(
    [...nodes].map(([id, node]) => [
      id,
      { ...node, structure: structure(id, []), cyclic: reaches(nodes, id) },
    ]),
  );
}

function reaches(nodes: ReadonlyMap<NodeId, SchemaNode>, id: NodeId): boolean {
  const seen = new Set(listSubschemas(nodes.get(id)?.keywords ?? {}));
  for (const child of seen)
    for (const next of listSubschemas(nodes.get(child)?.keywords ?? {})) seen.add(next);
  return seen.has(id);
}

function hintOf(pointer: string): string {
  return (
    pointer
      .replace(/[^A-Za-z]+/g, '-')
      .replace(/^-|-$/g, '')
      .toLowerCase() || 'schema'
  );
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
