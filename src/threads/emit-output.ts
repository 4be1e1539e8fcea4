import { emitContext, emitFiles } from '../emit/emit-package.ts';
import type { EmitInput } from '../emit/emitter.ts';
import { fallbackNotices } from '../emit/validators/fallback-notices.ts';
import { refusalNotices } from '../emit/zod/refusal-notices.ts';
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
  /** What is to be said of the files, a line for each. */
  readonly notices: readonly string[];
  readonly result?: WriteResult;
}

/** Emits a package in this thread. */
export async function emitOutput({ input, out }: EmitOrder): Promise<EmitOutcome> {
  const context = await emitContext(input);
  const notices = [...fallbackNotices(context), ...refusalNotices(context)];
  const emitted = { files: emitFiles(context), notices };
  return out === undefined ? emitted : { ...emitted, result: await writeOutput(out, emitted.files) };
}
