import { findNearNames, wordNearNames } from '../../../near-names.ts';
import type { PageFacts } from '../../../page-facts.ts';
import { quote } from '../../../quote.ts';
import { findLinkedFiles } from '../../linked-files.ts';
import { defineRule } from '../../rule.ts';

/** An entry of the table of contents opens no page. */
export const summaryTargetMissing = defineRule({
  id: 'nav/summary-target-missing',
  severity: 'error',
  docs: {
    summary: 'An entry of the table of contents opens no page',
    why: 'GitBook drops the entry, or fails to read the whole table of contents; Mintlify shows an entry that opens nothing.',
    language: 'markdown',
    bad: '* [Rate limits](limts.md)',
    good: '* [Rate limits](limits.md)',
  },
  *check({ contents, site, files, pages }) {
    const find = findLinkedFiles(files);
    for (const { path, at } of [...(contents?.entries ?? []), ...(site?.entries ?? [])]) {
      if (path === undefined) continue;
      const found = find(path);
      if (found.kind === 'other-case') {
        yield {
          message: `${quote(path)} differs from ${quote(found.candidate)} in letter case only, expected that`,
          at,
        };
      }
      if (found.kind !== 'missing') continue;
      const near = findNearNames(path, nameLike(path, pages));
      yield {
        message: `${quote(path)} is no page, expected one that exists${wordNearNames(near.slice(0, 1))}`,
        at,
      };
    }
  },
});

/** Pages as an entry names them, which may be without their ending. */
function nameLike(path: string, pages: readonly PageFacts[]): readonly string[] {
  const names = pages.map((page) => page.path);
  return /\.mdx?$/i.test(path) ? names : names.map((name) => name.replace(/\.mdx?$/i, ''));
}
