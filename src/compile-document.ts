import type { FileSource, SourceText } from './file-source.ts';
import { parseSpec } from './parser/spec.ts';
import { findSpecSuppressions } from './parser/spec-suppressions.ts';
import type { Place, SpecPlace } from './place.ts';
import { type CompiledOperation, compileOperation } from './schema/compile-operation.ts';
import { outlineDocument } from './schema/find-operation.ts';
import type { GraphBuilder } from './schema/graph-builder.ts';
import { listUnusedComponents } from './schema/unused-components.ts';
import { isSpecFailure, type SpecFailure, type SpecOutline } from './spec-document.ts';
import type { SpecSuppression } from './suppression.ts';

/** A document that pages link, and the operations that they want of it. */
export interface DocumentOrder {
  readonly path: string;
  readonly wanted: readonly WantedOperation[];
}

/** An operation as a link names it. */
export interface WantedOperation {
  readonly method: string;
  readonly path: string;
}

/** What one document came to; its schemas are in the graph. */
export interface DocumentResult {
  /** In the order in which they were wanted. */
  readonly operations: readonly CompiledOperation[];
  readonly failure?: SpecFailure;
  readonly misencoded?: Place;
  readonly suppressions?: readonly SpecSuppression[];
  readonly unusedComponents?: readonly SpecPlace[];
  readonly outline?: SpecOutline;
  readonly bytes: number;
}

/** Compiles documents, in whatever order and place, into one graph, and gives their results in the order of `orders`. */
export type DocumentCompiler = (
  orders: readonly DocumentOrder[],
  builder: GraphBuilder,
  onDocument: () => void,
) => Promise<readonly DocumentResult[]>;

/** One document → its wanted operations, with their schemas in the graph. */
export function compileDocument(
  { path, wanted }: DocumentOrder,
  file: SourceText,
  builder: GraphBuilder,
): DocumentResult {
  const refused = wanted.map((): CompiledOperation => ({ kind: 'absent', reason: 'not-openapi' }));
  if (file.kind === 'failure') {
    const failure = { path, kind: 'unreadable', reason: file.message, line: 1, column: 1 } as const;
    return { operations: refused, failure, bytes: 0 };
  }
  const { bytes, invalidUtf8At } = file;
  const misencoded = invalidUtf8At && { path, line: invalidUtf8At.line, column: invalidUtf8At.column };
  const document = parseSpec(path, file.text);
  if (isSpecFailure(document)) return { operations: refused, failure: document, misencoded, bytes };
  return {
    operations: wanted.map((one) => compileOperation(document, one.method, one.path, builder)),
    misencoded,
    suppressions: findSpecSuppressions(document, file.text),
    unusedComponents: listUnusedComponents(document),
    outline: outlineDocument(document),
    bytes,
  };
}

/** Compiles documents one after the other. */
export function documentCompiler(readText: FileSource['readText']): DocumentCompiler {
  return async (orders, builder, onDocument) => {
    const results: DocumentResult[] = [];
    for (const order of orders) {
      results.push(compileDocument(order, await readText(order.path), builder));
      onDocument();
    }
    return results;
  };
}
