import type { NodeId, SchemaNode } from '../schema-graph.ts';
import { compareText } from '../text.ts';
import { importTypes } from './emitters/types.ts';
import { nodeName } from './node-name.ts';
import type { TypeFiles } from './types/type-files.ts';

/** Writes types of nodes and remembers which files they need. */
export interface TypeWriter {
  readonly typeOf: (id: NodeId) => string;
  readonly imports: () => string;
}

/** Writes types for a file; `folder` is where `types/` is seen from. */
export function typeWriter(types: TypeFiles, folder: string): TypeWriter {
  const uses = new Map<string, SchemaNode>();
  return {
    typeOf: (id) => {
      const type = types.expressions.get(id);
      for (const node of type?.uses ?? []) uses.set(nodeName(node), node);
      return type?.text ?? 'unknown';
    },
    imports: () =>
      importTypes(
        [...uses].sort(([a], [b]) => compareText(a, b)).map(([, node]) => node),
        folder,
      ),
  };
}
