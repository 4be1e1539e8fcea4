import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PageReader, PageResult } from '../compile-page.ts';
import { readPage } from '../compile-page.ts';
import { snippetReader } from '../compile-snippets.ts';
import type { Project } from '../files/project.ts';
import { createReader } from '../files/read.ts';
import type { ReadBatch, WorkOrder } from './page-worker.ts';
import { countHelpers, createCounter, runWorker, takeItems } from './share-work.ts';

/**
 * Reads the pages of a project in this thread and others at once. All take the next page from one counter, and results
 * are put where their page is in the list, so the outcome does not depend on who read what.
 */
export function threadedPageReader(project: Project, threads = availableParallelism()): PageReader {
  return async (paths, options, onPage) => {
    const results = new Array<PageResult | undefined>(paths.length).fill(undefined);
    const keep = (index: number, result: PageResult) => {
      results[index] = result;
      onPage();
    };
    const order: WorkOrder = { project, paths, options, next: createCounter() };
    const others = Array.from({ length: countHelpers(paths.length, threads) }, () =>
      runWorker('./page-worker.js', order, (batch: ReadBatch) => {
        for (const [index, result] of batch) keep(index, result);
      }),
    );
    await Promise.all([takePages(order, keep), ...others]);
    return results.flatMap((result) => result ?? []);
  };
}

/** Reads pages until the counter is at the end. */
export async function takePages(
  { project, paths, options, next }: WorkOrder,
  keep: (index: number, result: PageResult) => void,
): Promise<void> {
  const read = createReader(project);
  const readText = async (file: string) => read(file);
  const readSnippet = snippetReader(readText);
  for (const [index, path] of takeItems(paths, next)) {
    // Between pages the results of other threads are taken in.
    await nextTurn();
    keep(index, await readPage(readText, path, options, readSnippet));
  }
}
