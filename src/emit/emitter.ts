import type { EmitName, ValidatorStyle } from '../config.ts';
import type { OutputFile } from '../output-file.ts';
import type { PageFacts } from '../page-facts.ts';
import type { Registry } from '../registry-model.ts';
import type { NodeId, OperationSchemas, SchemaGraph } from '../schema-graph.ts';
import type { SchemaFiles } from './schema-files.ts';
import type { TypeFiles } from './types/type-files.ts';
import type { ValidatorFiles } from './validators/validator-files.ts';
import type { ZodFiles } from './zod/zod-files.ts';

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
  /** Which parts are made, each with what it needs; all but `zod` when absent. */
  readonly emit?: readonly EmitName[];
  /** How validators are written; `compact` when absent. */
  readonly validators?: ValidatorStyle;
  /** Name and version of the program that writes, such as `docschema 0.1.0`. */
  readonly generator: string;
}

/** What emitters share, computed once. */
export interface EmitContext extends EmitInput {
  /** The parts that are made. */
  readonly emits: ReadonlySet<EmitName>;
  /** Empty where the part is not made, as the next three. */
  readonly schemas: SchemaFiles;
  readonly types: TypeFiles;
  readonly validators: ValidatorFiles;
  readonly zod: ZodFiles;
  /** Schemas that operations name, sorted. */
  readonly roots: readonly NodeId[];
  /** Those that operations of emitted models name, sorted. */
  readonly shown: readonly NodeId[];
}

/** One kind of files of the emitted package. */
export interface Emitter {
  readonly name: string;
  /** The part of the package that it makes; always made when absent. */
  readonly part?: EmitName;
  readonly emit: (context: EmitContext) => readonly OutputFile[];
}

/** Declares an emitter. */
export function defineEmitter(emitter: Emitter): Emitter {
  return emitter;
}
