import type { LintInput } from '../lint-input.ts';
import type { Fact, PageFacts } from '../page-facts.ts';
import { groupBy } from '../text.ts';
import { findListedPages } from './listed-pages.ts';

/** A page that lists a model id. */
export interface ModelPage {
  readonly page: PageFacts;
  readonly at: Fact<string>['at'];
  /** Nothing where there is no navigation. */
  readonly listed?: boolean;
}

/**
 * By id, the pages that list it, the one that readers are meant to find first: a page of the navigation before one that was
 * left beside it, then the page that the registry names, then by path.
 */
export function listModelPages(
  input: Pick<LintInput, 'pages' | 'registry' | 'contents' | 'site' | 'files'>,
): ReadonlyMap<string, readonly ModelPage[]> {
  const isListed = findListedPages(input);
  const first = new Map(input.registry.models.map(({ id, page }) => [id, page]));
  const claims = input.pages.flatMap((page) =>
    page.ids.map(({ value, at }) => ({ value, page, at, ...(isListed && { listed: isListed(page) }) })),
  );
  const ranked = [...groupBy(claims, ({ value }) => value)].map(
    ([id, pages]) =>
      [
        id,
        pages.toSorted(
          (a, b) =>
            Number(b.listed ?? false) - Number(a.listed ?? false) ||
            Number(b.page.path === first.get(id)) - Number(a.page.path === first.get(id)),
        ),
      ] as const,
  );
  return new Map(ranked);
}
