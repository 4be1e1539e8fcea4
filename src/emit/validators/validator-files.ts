import type { OutputFile } from '../../output-file.ts';
import type { NodeId, SchemaGraph, SchemaNode } from '../../schema-graph.ts';
import { compareText } from '../../text.ts';
import { type InlineSchemas, inlineSchemas } from '../inline-schema.ts';
import { reachableNodes } from '../schema-files.ts';
import { type AjvFunctions, type AjvVariant, ajvFunctions } from './ajv-functions.ts';
import { moduleText } from './module-text.ts';
import { structureGraph } from './structure-graph.ts';

/** A structure smaller than this, in characters, is checked where it is used rather than in a function of its own. */
const smallestFunction = 200;
const hashLength = 16;

/** The validators of a package. */
export interface ValidatorFiles {
  readonly files: readonly OutputFile[];
  /** File name, without extension, of the validator of a root; absent where none could be made. */
  readonly stem: (id: NodeId) => string | undefined;
}

/** Makes a module for each structurally distinct root. */
export function planValidatorFiles(
  graph: SchemaGraph,
  roots: readonly NodeId[],
  banner: string,
): ValidatorFiles {
  const structures = structureGraph(graph, roots);
  const inline = inlineSchemas({
    graph: structures,
    hoist: (_, size) => size >= smallestFunction,
    refer: (node) => ({ $ref: node.id }),
  });
  const compilers = new Map<string, AjvFunctions>();
  const stems = new Map<string, string>();
  const files: OutputFile[] = [];
  const rootStructures = new Set(roots.flatMap((id) => graph.nodes.get(id)?.structure ?? []));
  for (const root of [...rootStructures].sort(compareText)) {
    const reached = reachableNodes(structures, [root]);
    const compiler = compilerFor(reached, compilers);
    addSchemas(root, reached, inline, compiler);
    const text = moduleText(root, compiler.template, banner);
    if (text === undefined) continue;
    const stem = root.slice(0, hashLength);
    stems.set(root, stem);
    files.push({ path: `validators/${stem}.js`, text });
  }
  return { files, stem: (id) => stems.get(graph.nodes.get(id)?.structure ?? '') };
}

/** The compiler for what a root reaches; most need neither of the variants that make code larger. */
function compilerFor(reached: readonly SchemaNode[], compilers: Map<string, AjvFunctions>): AjvFunctions {
  const variant: AjvVariant = {
    unevaluated: reached.some(
      ({ keywords }) => 'unevaluatedItems' in keywords || 'unevaluatedProperties' in keywords,
    ),
    ownProperties: reached.some(({ keywords }) => propertyNames(keywords).some((name) => name in {})),
  };
  const key = JSON.stringify(variant);
  const compiler = compilers.get(key) ?? ajvFunctions(variant);
  compilers.set(key, compiler);
  return compiler;
}

function propertyNames({ properties, required, dependentRequired }: SchemaNode['keywords']): string[] {
  const names = Array.isArray(required) ? required.map(String) : [];
  return [...names, ...Object.keys(properties ?? {}), ...Object.keys(dependentRequired ?? {})];
}

function addSchemas(
  root: string,
  reached: readonly SchemaNode[],
  inline: InlineSchemas,
  compiler: AjvFunctions,
): void {
  for (const { id } of reached) if (id === root || inline.isHoisted(id)) compiler.add(id, inline.write(id));
}
