import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { EmitOrder, EmitOutcome } from './emit-output.ts';
import { fewestPages } from './share-work.ts';

/** Something that emits one package, elsewhere where that is worth it. */
export interface EmitThread {
  /** Loads what it will need. */
  readonly start: () => void;
  readonly emit: (order: EmitOrder) => Promise<EmitOutcome>;
}

/** A thread that emits a package while this one does something else; none where there is one processor or little to do. */
export function emitThread(pages: number, threads = availableParallelism()): EmitThread {
  if (pages < fewestPages || threads === 1) return { start: () => {}, emit: emitHere };
  let worker: Worker | undefined;
  const start = () => {
    worker ??= new Worker(new URL('./emit-worker.js', import.meta.url));
    return worker;
  };
  return { start, emit: (order) => emitIn(start(), order) };
}

async function emitHere(order: EmitOrder): Promise<EmitOutcome> {
  // Where a thread emits, this one need not know how.
  const { emitOutput } = await import('./emit-output.ts');
  return emitOutput(order);
}

function emitIn(worker: Worker, order: EmitOrder): Promise<EmitOutcome> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A thread ended with ${code}`)));
    worker.postMessage(order);
  });
}
