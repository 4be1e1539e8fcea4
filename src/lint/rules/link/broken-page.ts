import { quote } from '../../../quote.ts';
import { listAssets, listLinks } from '../../page-links.ts';
import { defineRule } from '../../rule.ts';

/** A link leads to a page that the platform has lost. */
export const brokenPage = defineRule({
  id: 'link/broken-page',
  severity: 'error',
  docs: {
    summary: 'A link leads to a page that the platform has lost',
    why: 'GitBook writes `/broken/…` or `broken-reference` where the page that was linked is gone: whoever follows the link gets an error.',
    language: 'markdown',
    bad: 'See [the limits](/broken/pages/k2J0pQ).',
    good: 'See [the limits](limits.md).',
  },
  *check(input) {
    for (const { url, target, at } of [...listLinks(input), ...listAssets(input)]) {
      if (target.kind !== 'broken') continue;
      yield {
        message: `${quote(url)} stands for a page that is gone, expected a link to one that exists`,
        at,
      };
    }
  },
});
