import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentOrder, DocumentResult } from '../compile-document.ts';
import type { Project } from '../files/project.ts';
import { createGraphBuilder } from '../schema/graph-builder.ts';
import type { SchemaNode } from '../schema-graph.ts';
import { takeDocuments } from './compile-documents.ts';
import type { Counter } from './share-work.ts';

/** What a thread is started with. */
export interface DocumentWork {
  readonly project: Project;
  readonly orders: readonly DocumentOrder[];
  readonly next: Counter;
}

/** Results and the places of their documents in the list, and every schema that they came to. */
export interface CompiledBatch {
  readonly results: readonly (readonly [index: number, result: DocumentResult])[];
  readonly nodes: readonly SchemaNode[];
}

const work = workerData as DocumentWork;
const { statedBounds } = work.project.config;
const builder = createGraphBuilder({ statedBounds });
const results: (readonly [number, DocumentResult])[] = [];
await takeDocuments(work, builder, (index, result) => results.push([index, result]));
const batch: CompiledBatch = { results, nodes: [...builder.graph().nodes.values()] };
parentPort?.postMessage(batch);
