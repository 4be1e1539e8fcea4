import type { Compilation } from '../../src/compilation.ts';
import type { PageFacts } from '../../src/page-facts.ts';

/** One page of a Mintlify repository: what stands on it, and what was understood of it. */
export interface UnderstoodPage {
  readonly path: string;
  readonly format: string;
  /** Field components as written, and those of them that are parameters or members of an operation. */
  readonly fields: number;
  readonly read: number;
  readonly samples: number;
  readonly responses: number;
  /** Each operation by where it was read, or by why it was not. */
  readonly operations: readonly string[];
  readonly problems: number;
}

const fieldNames = new Set(['ParamField', 'ResponseField']);

/** A compiled Mintlify repository → its pages, each with what was understood. */
export function listUnderstood({ pages, registry }: Compilation): readonly UnderstoodPage[] {
  const records = new Map(registry.pages.map((page) => [page.path, page]));
  const operations = new Map(registry.operations.map((operation) => [operation.key, operation]));
  return pages.map((page) => {
    const keys = records.get(page.path)?.operations ?? [];
    return {
      path: page.path,
      format: page.format,
      fields: page.blocks.filter(({ name }) => fieldNames.has(name)).length,
      read: countFields(page),
      samples: page.samples.length,
      responses: page.responses.length,
      operations: keys.map((key) => {
        const operation = operations.get(key);
        return operation?.unresolved?.reason ?? operation?.source ?? 'unknown';
      }),
      problems: page.problems.length,
    };
  });
}

/** Fields whose place is in the documents that the page describes. */
function countFields({ documents, blocks }: PageFacts): number {
  const places = new Set(
    documents.flatMap((document) => Object.values(document.places).map(({ offset }) => offset)),
  );
  return blocks.filter(
    ({ name, at }) =>
      fieldNames.has(name) && [...places].some((offset) => offset >= at.offset && offset < at.endOffset),
  ).length;
}
