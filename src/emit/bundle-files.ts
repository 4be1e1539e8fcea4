import type { OutputFile } from '../output-file.ts';
import type { NodeId, SchemaGraph, SchemaNode } from '../schema-graph.ts';
import { listSubschemas } from '../schema-keywords.ts';
import { compareText } from '../text.ts';
import { type InlineSchemas, inlineSchemas } from './inline-schema.ts';
import { nodeName } from './node-name.ts';
import { reachableNodes } from './schema-files.ts';
import { denseLiteral, literal } from './source-text.ts';

/** A schema smaller than this, in characters, is written out where it is used: a module more costs a request. */
const smallest = 300;
const definition = '#/$defs/';

/** Path of the module that holds a schema, from the root of the package. */
export function bundlePath(node: SchemaNode): string {
  return `bundles/${nodeName(node)}.js`;
}

/**
 * The schemas of a package as modules: each holds a schema in which shared ones are names in `$defs`, and says which modules
 * hold these, so that a schema is made self-contained by putting together what is loaded.
 */
export function bundleFiles(graph: SchemaGraph, roots: readonly NodeId[], banner: string): OutputFile[] {
  const inline = inlineSchemas({
    graph,
    hoist: (_, size) => size >= smallest,
    refer: (node) => ({ $ref: `${definition}${nodeName(node)}` }),
  });
  const own = new Set(roots);
  return reachableNodes(graph, roots)
    .filter(({ id }) => own.has(id) || inline.isHoisted(id))
    .map((node) => ({ path: bundlePath(node), text: `${banner}${moduleText(node, inline, graph)}` }));
}

function moduleText(node: SchemaNode, inline: InlineSchemas, graph: SchemaGraph): string {
  const used = usedNodes(node, inline, graph);
  const imports = used.map((other, index) => `import * as s${index} from './${nodeName(other)}.js';\n`);
  return [
    ...imports,
    `export const name = ${literal(nodeName(node))};\n`,
    `export const uses = () => [${used.map((_, index) => `s${index}`).join(', ')}];\n`,
    `export const schema = ${denseLiteral(inline.write(node.id))};\n`,
  ].join('');
}

/** The hoisted nodes that the text of a node names. */
function usedNodes(node: SchemaNode, inline: InlineSchemas, graph: SchemaGraph): SchemaNode[] {
  const used = new Map<NodeId, SchemaNode>();
  const seen = new Set<NodeId>([node.id]);
  // A set visits what is added while it is read.
  for (const id of seen) {
    for (const child of childrenOf(id, graph)) {
      if (inline.isHoisted(child.id)) used.set(child.id, child);
      else seen.add(child.id);
    }
  }
  return [...used.values()].sort((a, b) => compareText(nodeName(a), nodeName(b)));
}

function childrenOf(id: NodeId, graph: SchemaGraph): SchemaNode[] {
  return listSubschemas(graph.nodes.get(id)?.keywords ?? {}).flatMap((child) => graph.nodes.get(child) ?? []);
}
