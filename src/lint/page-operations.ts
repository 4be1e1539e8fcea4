import type { LintInput } from '../lint-input.ts';
import type { PageFacts } from '../page-facts.ts';
import type { OperationSchemas } from '../schema-graph.ts';

/** An operation, and the first page that has it. */
export interface PageOperation {
  readonly page: PageFacts;
  readonly operation: OperationSchemas;
}

/** Every operation that was found, with each page that has it. */
export function listPageOperations({
  pages,
  registry,
  operations,
}: Pick<LintInput, 'pages' | 'registry' | 'operations'>): readonly PageOperation[] {
  const keys = new Map(registry.pages.map((page) => [page.path, page.operations]));
  return pages.flatMap((page) =>
    (keys.get(page.path) ?? []).flatMap((key) => {
      const operation = operations.get(key);
      return operation === undefined ? [] : [{ page, operation }];
    }),
  );
}
