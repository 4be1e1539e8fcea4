import type { NodeId, SchemaNode } from '../../schema-graph.ts';
import { compareText } from '../../text.ts';
import type { Keywords } from '../compact/keywords.ts';
import { nodeName, nodeTypeName } from '../node-name.ts';
import type { Printing, ZodText } from './zod-text.ts';

/** Types of the runtime; what else it holds are functions. */
const runtimeTypes = new Set(['Narrow']);

/** A module while it is printed: what it needs is known after. */
export interface ZodModule extends Printing {
  /** The import lines; `folder` is where `zod/` is seen from. */
  readonly imports: (kind: 'code' | 'types', folder: string) => string;
}

/** How a module finds other nodes. */
export interface NodeUse {
  readonly node: (id: NodeId) => SchemaNode | undefined;
  /** Whether a node has a module of its own. */
  readonly isHoisted: (id: NodeId) => boolean;
  /** Prints a node that has none. */
  readonly print: (id: NodeId, printing: Printing) => ZodText;
}

/** Begins a module; `own` is the node that it holds. */
export function createModule({ node, isHoisted, print }: NodeUse, own?: SchemaNode): ZodModule {
  const used = new Map<string, SchemaNode>();
  const helpers = new Set<string>();
  const keywordsOf = (id: NodeId): Keywords => node(id)?.keywords ?? {};
  const use = (id: NodeId): ZodText => {
    const found = node(id);
    if (found === undefined || !isHoisted(id)) return print(id, module);
    used.set(nodeName(found), found);
    return reference(found, own);
  };
  const helper = (name: string): string => {
    helpers.add(name);
    return name;
  };
  const imports = (kind: 'code' | 'types', folder: string): string => {
    const word = kind === 'code' ? 'import' : 'import type';
    const wanted = [...helpers].filter((name) => runtimeTypes.has(name) === (kind === 'types'));
    const runtime = wanted.sort(compareText).join(', ');
    const nodes = [...used].filter(([, { id }]) => id !== own?.id).sort(([a], [b]) => compareText(a, b));
    return [
      `${word} * as z from 'zod';\n`,
      runtime === '' ? '' : `${word} { ${runtime} } from '${folder}runtime.js';\n`,
      ...nodes.map(([name, each]) => `${word} { ${nodeTypeName(each)} } from '${folder}${name}.js';\n`),
    ].join('');
  };
  const module: ZodModule = { keywordsOf, use, helper, imports };
  return module;
}

/** A node by name; modules of a cycle are not ready when they are read. */
function reference(node: SchemaNode, own: SchemaNode | undefined): ZodText {
  const name = nodeTypeName(node);
  if (!node.cyclic || !own?.cyclic) return { code: name, type: name };
  return { code: `z.lazy(() => ${name})`, type: name, late: name };
}
