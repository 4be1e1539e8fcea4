import { availableParallelism } from 'node:os';
import { compileDocument, type DocumentCompiler, type DocumentResult } from '../compile-document.ts';
import type { Project } from '../files/project.ts';
import { createReader } from '../files/read.ts';
import type { GraphBuilder } from '../schema/graph-builder.ts';
import type { CompiledBatch, DocumentWork } from './document-worker.ts';
import { countHelpers, createCounter, runWorker, takeItems } from './share-work.ts';

/**
 * Compiles documents in this thread and others at once. Each thread has a graph of its own; a schema has the same id
 * wherever it was met, so the graphs are one when their nodes are put together.
 */
export function threadedDocumentCompiler(
  project: Project,
  threads = availableParallelism(),
): DocumentCompiler {
  return async (orders, builder, onDocument) => {
    const results = new Array<DocumentResult | undefined>(orders.length).fill(undefined);
    const keep = (index: number, result: DocumentResult) => {
      results[index] = result;
      onDocument();
    };
    const work: DocumentWork = { project, orders, next: createCounter() };
    const others = Array.from({ length: countHelpers(orders.length, threads) }, () =>
      runWorker('./document-worker.js', work, (batch: CompiledBatch) => {
        for (const node of batch.nodes) builder.add(node);
        for (const [index, result] of batch.results) keep(index, result);
      }),
    );
    await Promise.all([takeDocuments(work, builder, keep), ...others]);
    return results.flatMap((result) => result ?? []);
  };
}

/** Compiles documents until the counter is at the end; each is let go before the next. */
export async function takeDocuments(
  { project, orders, next }: DocumentWork,
  builder: GraphBuilder,
  keep: (index: number, result: DocumentResult) => void,
): Promise<void> {
  const read = createReader(project);
  for (const [index, order] of takeItems(orders, next)) {
    keep(index, compileDocument(order, read(order.path), builder));
  }
}
