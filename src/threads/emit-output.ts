import { emitPackage } from '../emit/emit-package.ts';
import type { EmitInput } from '../emit/emitter.ts';
import { type WriteResult, writeOutput } from '../files/write.ts';
import type { OutputFile } from '../output-file.ts';

/** What is to be emitted, and the folder that it is to be written to, where it is. */
export interface EmitOrder {
  readonly input: EmitInput;
  readonly out?: string;
}

/** The files of a package, and what writing them did. */
export interface EmitOutcome {
  readonly files: readonly OutputFile[];
  readonly result?: WriteResult;
}

/** Emits a package in this thread. */
export async function emitOutput({ input, out }: EmitOrder): Promise<EmitOutcome> {
  const files = await emitPackage(input);
  return out === undefined ? { files } : { files, result: await writeOutput(out, files) };
}
