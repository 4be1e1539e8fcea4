import type { LintInput } from '../lint-input.ts';
import type { PageFacts } from '../page-facts.ts';

/** Pages of which the whole text is known and that readers open: no table of contents, nothing that others include. */
export function wholePages({ pages, contents }: Pick<LintInput, 'pages' | 'contents'>): readonly PageFacts[] {
  return pages.filter(
    ({ path, whole, fragment }) =>
      whole &&
      fragment !== true &&
      path !== contents?.path &&
      !/(?:^|\/)(?:\.gitbook\/|snippets\/|_)/.test(path) &&
      // A file whose name says that it is a table of contents, where another file is the one in use.
      !/(?:^|\/)summary\.md$/i.test(path),
  );
}
