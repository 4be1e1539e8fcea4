import type { OutputFile } from '../../output-file.ts';
import type { NodeId, SchemaGraph, SchemaNode } from '../../schema-graph.ts';
import { inlineSchemas } from '../inline-schema.ts';
import { nodeName, nodeTypeName } from '../node-name.ts';
import { reachableNodes } from '../schema-files.ts';
import { findOddNodes } from './odd-nodes.ts';
import { printNode } from './print-node.ts';
import { runtimeDeclarations } from './runtime-declarations.ts';
import { zodRuntimeText } from './runtime-text.ts';
import { createModule, type NodeUse, type ZodModule } from './zod-module.ts';

/** A schema smaller than this, in characters, is written out where it is used. */
const smallest = 400;

/** A schema that cannot be written with zod, and the keyword that is why. */
interface ZodRefusal {
  readonly schema: NodeId;
  readonly keyword: string;
}

/** The zod schemas of a package. */
export interface ZodFiles {
  readonly files: readonly OutputFile[];
  /** Begins a module that uses them. */
  readonly module: () => ZodModule;
  /** Whether a node has a zod schema. */
  readonly has: (id: NodeId) => boolean;
  readonly refusals: readonly ZodRefusal[];
}

/** Makes a module for each schema that is large or part of a cycle. */
export function planZodFiles(graph: SchemaGraph, roots: readonly NodeId[], banner: string): ZodFiles {
  const inline = inlineSchemas({
    graph,
    hoist: (_, size) => size >= smallest,
    refer: (node) => ({ $ref: node.id }),
  });
  const reached = reachableNodes(graph, roots);
  const odd = findOddNodes(reached);
  const nodes: NodeUse = {
    node: (id) => graph.nodes.get(id),
    isHoisted: inline.isHoisted,
    print: printNode,
  };
  const files = reached
    .filter(({ id }) => inline.isHoisted(id) && !odd.has(id))
    .flatMap((node) => nodeFiles(node, nodes, banner));
  return {
    files: [
      { path: 'zod/runtime.js', text: `${banner}${zodRuntimeText}` },
      { path: 'zod/runtime.d.ts', text: `${banner}${runtimeDeclarations}` },
      ...files,
    ],
    module: () => createModule(nodes),
    has: (id) => graph.nodes.has(id) && !odd.has(id),
    refusals: roots.flatMap((schema) => {
      const keyword = odd.get(schema);
      return keyword === undefined ? [] : [{ schema, keyword }];
    }),
  };
}

function nodeFiles(node: SchemaNode, nodes: NodeUse, banner: string): OutputFile[] {
  const module = createModule(nodes, node);
  const { code, type } = printNode(node.id, module);
  const [path, name] = [`zod/${nodeName(node)}`, nodeTypeName(node)];
  const declared = `export interface ${name} extends ${type} {}\nexport declare const ${name}: ${name};\n`;
  return [
    {
      path: `${path}.js`,
      text: `${banner}${module.imports('code', './')}\nexport const ${name} = ${code};\n`,
    },
    { path: `${path}.d.ts`, text: `${banner}${module.imports('types', './')}\n${declared}` },
  ];
}
