import { Worker } from 'node:worker_threads';

/** Index of the next item that nobody has taken, shared by all threads. */
export type Counter = Int32Array<SharedArrayBuffer>;

/** A thread takes about as long to start as this many pages take to read; with fewer, one is enough for everything. */
export const fewestPages = 100;

const mostThreads = 4;

/** A counter at the first item. */
export function createCounter(): Counter {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** How many threads besides this one are worth starting for so many items. */
export function countHelpers(items: number, threads: number): number {
  return items < fewestPages ? 0 : Math.min(threads, mostThreads) - 1;
}

/** The items that nobody has taken, until there are none, with their indexes. */
export function* takeItems<Item>(items: readonly Item[], next: Counter): Generator<[number, Item]> {
  for (;;) {
    const index = Atomics.add(next, 0, 1);
    const item = items[index];
    if (item === undefined) return;
    yield [index, item];
  }
}

/** Runs a script in a thread to its end; `take` gets what it posts. */
export function runWorker<Batch>(script: string, order: object, take: (batch: Batch) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(script, import.meta.url), { workerData: order });
    worker.on('message', take);
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A thread ended with ${code}`))));
  });
}
