import type { OperationLink, PageFacts } from '../page-facts.ts';
import { pageFile } from '../page-file.ts';
import type { UnresolvedLink } from '../registry-model.ts';
import { compareText, groupBy } from '../text.ts';
import { type LinkContext, linkSpec } from './link-specs.ts';

/** An operation link of a page, linked to a document of the project or not. */
export interface LinkedOperation {
  readonly page: string;
  readonly link: OperationLink;
  /** Set where the link names a file of the project. */
  readonly file?: string;
  readonly unresolved?: UnresolvedLink;
}

/** PageFacts[] → every operation link with the file it names, in the order of pages and places. */
export function linkOperations(
  pages: readonly PageFacts[],
  context: LinkContext,
): readonly LinkedOperation[] {
  return pages.flatMap((page) =>
    page.operations.map((link): LinkedOperation => {
      const result = linkSpec(link, pageFile(page), context);
      if (result.kind === 'unresolved') return { page: page.path, link, unresolved: result.unresolved };
      return { page: page.path, link, file: result.path };
    }),
  );
}

/** The documents to open and the operations wanted of each, sorted by path. */
export function groupByDocument(
  linked: readonly LinkedOperation[],
): ReadonlyMap<string, readonly LinkedOperation[]> {
  const files = groupBy(
    linked.filter(({ file }) => file !== undefined),
    ({ file }) => file ?? '',
  );
  return new Map([...files].sort(([a], [b]) => compareText(a, b)));
}
