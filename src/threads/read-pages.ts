import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { PageOptions, PageReader, PageResult } from '../compile-page.ts';
import { readPage } from '../compile-page.ts';
import { snippetReader } from '../compile-snippets.ts';
import type { Project } from '../files/project.ts';
import { createReader } from '../files/read.ts';
import type { ReadBatch, WorkOrder } from './page-worker.ts';

/** A thread takes about as long to start as this many pages take to read; with fewer, one is enough for everything. */
export const fewestPages = 100;
const mostThreads = 4;

/**
 * Reads the pages of a project in this thread and others at once. All take the next page from one counter, and results
 * are put where their page is in the list, so the outcome does not depend on who read what.
 */
export function threadedPageReader(project: Project, threads = availableParallelism()): PageReader {
  return async (paths, options, onPage) => {
    const results = new Array<PageResult | undefined>(paths.length).fill(undefined);
    const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const keep = (index: number, result: PageResult) => {
      results[index] = result;
      onPage();
    };
    const helpers = paths.length < fewestPages ? 0 : Math.min(threads, mostThreads) - 1;
    const order: WorkOrder = { project, paths, options, next };
    const others = Array.from({ length: helpers }, () => runWorker(order, keep));
    await Promise.all([takePages(order, keep), ...others]);
    return results.flatMap((result) => result ?? []);
  };
}

/** Reads pages until the counter is at the end. */
export async function takePages(
  { project, paths, options, next }: WorkOrder & { readonly options: PageOptions },
  keep: (index: number, result: PageResult) => void,
): Promise<void> {
  const read = createReader(project);
  const readText = async (file: string) => read(file);
  const readSnippet = snippetReader(readText);
  for (;;) {
    const index = Atomics.add(next, 0, 1);
    const path = paths[index];
    if (path === undefined) return;
    // Between pages the results of other threads are taken in.
    await nextTurn();
    keep(index, await readPage(readText, path, options, readSnippet));
  }
}

function runWorker(order: WorkOrder, keep: (index: number, result: PageResult) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./page-worker.js', import.meta.url), {
      workerData: order,
    });
    worker.on('message', (batch: ReadBatch) => {
      for (const [index, result] of batch) keep(index, result);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A thread ended with ${code}`))));
  });
}
