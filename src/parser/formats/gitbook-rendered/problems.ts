import type { PageProblem } from '../../../page.ts';
import type { Source } from '../../source.ts';
import type { PageDraft } from './draft.ts';

/** What of a page could be read only in part. */
export function listProblems({ operations }: PageDraft, source: Source): readonly PageProblem[] {
  const known = new Set<string>();
  return operations.flatMap(({ first, path, method }): PageProblem[] => {
    const at = source.span(first.start, first.end);
    if (path === undefined) return [{ kind: 'lossy-text', what: 'an operation without a path', at }];
    if (method !== undefined) return [];
    const isSecond = known.has(path);
    known.add(path);
    // Nothing tells the two apart, so facts take the first.
    const what = isSecond
      ? 'a second operation at a path, without a method: left out'
      : 'an operation without a method';
    return [{ kind: 'lossy-text', what, at }];
  });
}
