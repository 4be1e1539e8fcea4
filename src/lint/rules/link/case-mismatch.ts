import { quote } from '../../../quote.ts';
import { findLinkedFiles } from '../../linked-files.ts';
import { listAssets, listLinks } from '../../page-links.ts';
import { defineRule } from '../../rule.ts';

/** A link and the file it means differ in letter case. */
export const caseMismatch = defineRule({
  id: 'link/case-mismatch',
  severity: 'warning',
  docs: {
    summary: 'A link and the file it means differ in letter case',
    why: "The link works on the author's machine and breaks where file names are compared exactly: on Linux, in git and on the site.",
    language: 'markdown',
    bad: 'See [the limits](Limits.md).',
    good: 'See [the limits](limits.md).',
  },
  *check(input) {
    const find = findLinkedFiles(input.files);
    for (const { url, target, at } of [...listLinks(input), ...listAssets(input)]) {
      const found = target.kind === 'file' ? find(target.path) : undefined;
      if (found?.kind !== 'other-case') continue;
      yield {
        message: `${quote(url)} differs from ${quote(found.candidate)} in letter case only, expected that`,
        at,
      };
    }
  },
});
