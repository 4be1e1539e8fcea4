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

/** A root that compact validators cannot check, and why. */
interface ValidatorFallback {
  readonly schema: NodeId;
  /** The first that is not known, in it or in what it leads to. */
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
  const unknown = style === 'ajv' ? new Map<NodeId, string>() : unknownKeywords(structures, own);
  const byAjv = style === 'ajv' ? own : [...unknown.keys()];
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
    fallbacks: roots.flatMap((schema) => {
      const keyword = graph.nodes.has(schema) ? unknown.get(structures.identity(schema)) : undefined;
      return keyword === undefined ? [] : [{ schema, keyword }];
    }),
  };
}

/** Structures that lead to a keyword whose meaning is not known, and the first such keyword. */
function unknownKeywords(structures: StructureGraph, roots: readonly NodeId[]): Map<NodeId, string> {
  const odd = new Map<NodeId, string>();
  for (const { id, keywords } of structures.nodes.values()) {
    const keyword = unknownKeyword(keywords);
    if (keyword !== undefined) odd.set(id, keyword);
  }
  const found = new Map<NodeId, string>();
  if (odd.size === 0) return found;
  for (const root of roots) {
    const [keyword] = reachableNodes(structures, [root]).flatMap(({ id }) => odd.get(id) ?? []);
    if (keyword !== undefined) found.set(root, keyword);
  }
  return found;
}
