import type { OutputFile } from '../../output-file.ts';
import type { NodeId, SchemaGraph } from '../../schema-graph.ts';

/** The validators of a package. */
export interface ValidatorFiles {
  readonly files: readonly OutputFile[];
  /** File name, without extension, of the validator of a root; absent where none could be made. */
  readonly stem: (id: NodeId) => string | undefined;
}

/** Makes a module for each structurally distinct root. */
export function planValidatorFiles(_graph: SchemaGraph, _roots: readonly NodeId[]): ValidatorFiles {
  return { files: [], stem: () => undefined };
}
