import type { ValidatorStyle } from '../config.ts';
import type { OutputFile } from '../output-file.ts';
import type { PageFacts } from '../page-facts.ts';
import type { Registry } from '../registry-model.ts';
import type { NodeId, OperationSchemas, SchemaGraph } from '../schema-graph.ts';
import type { SchemaFiles } from './schema-files.ts';
import type { TypeFiles } from './types/type-files.ts';
import type { ValidatorFiles } from './validators/validator-files.ts';

/** Everything a build knows, and how its package is called. */
export interface EmitInput {
  readonly registry: Registry;
  /** By operation key; unresolved operations have no entry. */
  readonly operations: ReadonlyMap<string, OperationSchemas>;
  readonly graph: SchemaGraph;
  /** What pages say: where the operations stand that they describe themselves. */
  readonly pages?: readonly PageFacts[];
  readonly options: EmitOptions;
}

export interface EmitOptions {
  readonly packageName: string;
  readonly packageVersion: string;
  readonly packageDescription?: string;
  readonly license?: string;
  /** Whether models of hidden pages get an entry in `models/` and the index. */
  readonly includeHidden: boolean;
  /** How validators are written; `compact` when absent. */
  readonly validators?: ValidatorStyle;
  /** Name and version of the program that writes, such as `docschema 0.1.0`. */
  readonly generator: string;
}

/** What emitters share, computed once. */
export interface EmitContext extends EmitInput {
  readonly schemas: SchemaFiles;
  readonly types: TypeFiles;
  readonly validators: ValidatorFiles;
  /** Schemas that operations name, sorted. */
  readonly roots: readonly NodeId[];
  /** Those that operations of emitted models name, sorted. */
  readonly shown: readonly NodeId[];
}

/** One kind of files of the emitted package. */
export interface Emitter {
  readonly name: string;
  readonly emit: (context: EmitContext) => readonly OutputFile[];
}

/** Declares an emitter. */
export function defineEmitter(emitter: Emitter): Emitter {
  return emitter;
}
