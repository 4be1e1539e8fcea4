import { parentPort, workerData } from 'node:worker_threads';
import type { PageOptions, PageResult } from '../compile-page.ts';
import type { Project } from '../files/project.ts';
import { takePages } from './read-pages.ts';
import type { Counter } from './share-work.ts';

/** What a thread is started with. */
export interface WorkOrder {
  readonly project: Project;
  readonly paths: readonly string[];
  readonly options: PageOptions;
  readonly next: Counter;
}

/** Results and the places of their pages in the list. */
export type ReadBatch = readonly (readonly [index: number, result: PageResult])[];

const batchSize = 32;
let batch: (readonly [number, PageResult])[] = [];

await takePages(workerData as WorkOrder, (index, result) => {
  batch.push([index, result]);
  if (batch.length === batchSize) post();
});
post();

function post(): void {
  parentPort?.postMessage(batch satisfies ReadBatch);
  batch = [];
}
