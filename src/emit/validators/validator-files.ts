import type { ValidatorStyle } from '../../config.ts';
import type { OutputFile } from '../../output-file.ts';
import type { NodeId, SchemaGraph } from '../../schema-graph.ts';
import { compareText } from '../../text.ts';
import { compactModules } from '../compact/compact-modules.ts';
import { unknownKeyword } from '../compact/keywords.ts';
import { runtimeText } from '../compact/runtime-text.ts';
import { createWriter } from '../compact/structure-writer.ts';
import { reachableNodes } from '../schema-files.ts';
import { ajvModules } from './ajv-modules.ts';
import { type StructureGraph, structureGraph } from './structure-graph.ts';

export interface ValidatorOptions {
  readonly banner: string;
  /** `compact` when absent. */
  readonly style?: ValidatorStyle;
}

/** A schema that compact validators cannot check, and why. */
export interface ValidatorFallback {
  readonly schema: NodeId;
  readonly keyword: string;
}

/** The validators of a package. */
export interface ValidatorFiles {
  readonly files: readonly OutputFile[];
  /** File name, without extension, of the validator of a root; absent where none could be made. */
  readonly stem: (id: NodeId) => string | undefined;
  /** Roots whose validators ajv writes although compact ones were asked for. */
  readonly fallbacks: readonly ValidatorFallback[];
}

const hashLength = 16;
const stemOf = (structure: string): string => structure.slice(0, hashLength);

/** Makes a module for each structurally distinct root. */
export function planValidatorFiles(
  graph: SchemaGraph,
  roots: readonly NodeId[],
  { banner, style = 'compact' }: ValidatorOptions,
): ValidatorFiles {
  const structures = structureGraph(graph, roots);
  const own = [...new Set(roots.filter((id) => graph.nodes.has(id)).map(structures.identity))].sort(
    compareText,
  );
  const fallbacks = style === 'ajv' ? [] : findFallbacks(structures, own);
  const byAjv = style === 'ajv' ? own : [...new Set(fallbacks.map(({ schema }) => schema))];
  const byUs = own.filter((id) => !byAjv.includes(id));
  const writer = createWriter(structures);
  const modules = [...compactModules(byUs, writer, stemOf), ...ajvModules(byAjv, structures, writer)];
  const stems = new Set(modules.map(([id]) => id));
  const files = modules.map(([id, text]) => ({
    path: `validators/${stemOf(id)}.js`,
    text: `${banner}${text}`,
  }));
  return {
    files: [{ path: 'validators/runtime.js', text: `${banner}${runtimeText}` }, ...files],
    stem: (id) => {
      const structure = structures.identity(id);
      return stems.has(structure) ? stemOf(structure) : undefined;
    },
    fallbacks,
  };
}

function findFallbacks(structures: StructureGraph, roots: readonly NodeId[]): ValidatorFallback[] {
  const odd = new Map<NodeId, string>();
  for (const { id, keywords } of structures.nodes.values()) {
    const keyword = unknownKeyword(keywords);
    if (keyword !== undefined) odd.set(id, keyword);
  }
  if (odd.size === 0) return [];
  return roots.flatMap((schema) =>
    reachableNodes(structures, [schema]).flatMap(({ id }) => {
      const keyword = odd.get(id);
      return keyword === undefined ? [] : [{ schema, keyword }];
    }),
  );
}
