import type { NodeId, SchemaGraph, SchemaNode } from '../../schema-graph.ts';
import { listSubschemas } from '../../schema-keywords.ts';
import { compareText } from '../../text.ts';
import { type InlineSchemas, inlineSchemas } from '../inline-schema.ts';
import { nodeName, nodeTypeName } from '../node-name.ts';
import { reachableNodes } from '../schema-files.ts';
import { printExpression, printType } from './print-type.ts';
import { type TypeSchema, typeSchema } from './type-schema.ts';

/**
 * A composite whose schema is smaller than this, in characters, is written out in the types that use it: compilers read
 * every file that a model reaches, and a file more costs them more than a screen of text.
 */
const smallestComposite = 1000;

/** A type and what it needs. */
interface TypeText {
  /** A declaration in a file, an expression where used. */
  readonly text: string;
  /** Nodes whose types it names. */
  readonly uses: readonly SchemaNode[];
}

/** A file of `types/`. */
interface TypeFile extends TypeText {
  readonly node: SchemaNode;
}

/** The types of a package. */
export interface TypeFiles {
  /** Sorted by path. */
  readonly files: readonly TypeFile[];
  /** How to write the type of a root. */
  readonly expressions: ReadonlyMap<NodeId, TypeText>;
}

/** Makes the type of every root, and a file for each composite that is shared or large enough to be. */
export async function planTypeFiles(graph: SchemaGraph, roots: readonly NodeId[]): Promise<TypeFiles> {
  const isComposite = compositeTest(graph);
  const inline = inlineSchemas({
    graph,
    hoist: (node, size) => size >= smallestComposite && isComposite(node.id),
    refer: (node) => ({ $ref: node.id }),
  });
  const named = new Set(roots.filter((id) => inline.isHoisted(id) || isComposite(id)));
  const nodes = reachableNodes(graph, roots)
    .filter(({ id }) => named.has(id) || inline.isHoisted(id))
    .sort((a, b) => compareText(nodeName(a), nodeName(b)));
  const files: TypeFile[] = [];
  for (const node of nodes) {
    const { schema, uses } = readType(node.id, inline, graph);
    files.push({ node, uses, text: await printType(nodeTypeName(node), schema) });
  }
  const expressions = new Map<NodeId, TypeText>();
  for (const id of new Set(roots)) {
    const node = graph.nodes.get(id);
    if (node && named.has(id)) expressions.set(id, { text: nodeTypeName(node), uses: [node] });
    if (!node || named.has(id)) continue;
    const { schema, uses } = readType(id, inline, graph);
    expressions.set(id, { text: await printExpression(schema), uses });
  }
  return { files, expressions };
}

function readType(
  id: NodeId,
  inline: InlineSchemas,
  graph: SchemaGraph,
): { readonly schema: TypeSchema; readonly uses: readonly SchemaNode[] } {
  const uses = new Map<NodeId, SchemaNode>();
  const schema = typeSchema(inline.write(id), (ref) => {
    const node = graph.nodes.get(ref);
    if (!node) return 'unknown';
    uses.set(ref, node);
    return nodeTypeName(node);
  });
  return { schema, uses: [...uses.values()].sort((a, b) => compareText(nodeName(a), nodeName(b))) };
}

/** Whether a node is more than a scalar or a list of scalars. */
function compositeTest(graph: SchemaGraph): (id: NodeId) => boolean {
  const known = new Map<NodeId, boolean>();
  const isComposite = (id: NodeId): boolean => {
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    const node = graph.nodes.get(id);
    if (!node) return false;
    if (node.cyclic) return true;
    const { properties, patternProperties, additionalProperties } = node.keywords;
    const isObject = properties ?? patternProperties ?? additionalProperties;
    const composite = isObject !== undefined || listSubschemas(node.keywords).some(isComposite);
    known.set(id, composite);
    return composite;
  };
  return isComposite;
}
