import type { NodeId, SchemaGraph, SchemaNode } from '../../schema-graph.ts';
import type { StructureWriter } from '../compact/structure-writer.ts';
import { type InlineSchemas, inlineSchemas } from '../inline-schema.ts';
import { reachableNodes } from '../schema-files.ts';
import { type AjvFunctions, type AjvVariant, ajvFunctions } from './ajv-functions.ts';
import { ajvModule } from './ajv-module.ts';

/** A structure smaller than this, in characters, is checked where it is used rather than in a function of its own. */
const smallestFunction = 200;

/** Modules whose tests ajv writes, by structure, without the parts of other modules; those that it cannot write are left out. */
export function ajvModules(
  roots: readonly NodeId[],
  structures: SchemaGraph,
  writer: StructureWriter,
): (readonly [id: NodeId, text: string])[] {
  const inline = inlineSchemas({
    graph: structures,
    hoist: (_, size) => size >= smallestFunction,
    refer: (node) => ({ $ref: node.id }),
  });
  const compilers = new Map<string, AjvFunctions>();
  return roots.flatMap((root) => {
    const reached = reachableNodes(structures, [root]);
    const compiler = compilerFor(reached, compilers);
    addSchemas(root, reached, inline, compiler);
    const text = ajvModule(root, compiler.template, writer);
    return text === undefined ? [] : [[root, text] as const];
  });
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
