import type { PageProblem } from '../../../page.ts';
import type { Source } from '../../source.ts';
import type { PageDraft } from './draft.ts';

/** What of a page could be read only in part. */
export function listProblems({ operations }: PageDraft, source: Source): readonly PageProblem[] {
  return operations.flatMap((operation): PageProblem[] => {
    const at = source.span(operation.first.start, operation.first.end);
    if (operation.path === undefined)
      return [{ kind: 'lossy-text', what: 'an operation without a path', at }];
    return operation.method === undefined
      ? [{ kind: 'lossy-text', what: 'an operation without a method', at }]
      : [];
  });
}
