import type { NodeId } from '../schema-graph.ts';
import { compareText } from '../text.ts';
import { importTypes } from './emitters/types.ts';
import type { TypeFiles } from './types/type-files.ts';
import type { TypeName } from './types/type-names.ts';

/** Writes types of nodes and remembers which files they need. */
export interface TypeWriter {
  readonly typeOf: (id: NodeId) => string;
  readonly imports: () => string;
}

/** Writes types for a file; `folder` is where `types/` is seen from. */
export function typeWriter(types: TypeFiles, folder: string): TypeWriter {
  const uses = new Map<string, TypeName>();
  return {
    typeOf: (id) => {
      const type = types.expressions.get(id);
      for (const name of type?.uses ?? []) uses.set(name.file, name);
      return type?.text ?? 'unknown';
    },
    imports: () =>
      importTypes(
        [...uses.values()].sort((a, b) => compareText(a.file, b.file)),
        folder,
      ),
  };
}
