import { showsMore } from '../../page-content.ts';
import { startOf } from '../../page-start.ts';
import { defineRule } from '../../rule.ts';
import { wholePages } from '../../whole-pages.ts';

/** A page says nothing. */
export const stubPage = defineRule({
  id: 'page/stub-page',
  severity: 'info',
  preset: 'all',
  docs: {
    summary: 'A page holds little more than its title',
    why: 'It stands in the navigation and in search results, and leads to nothing.',
    language: 'markdown',
    bad: ['# Rate limits', '', 'Soon.'].join('\n'),
    good: [
      '# Rate limits',
      '',
      'Each key may send sixty requests a minute; more are answered with 429.',
    ].join('\n'),
  },
  *check(input) {
    // The page of a section shows what stands below it.
    const entries = input.contents?.entries ?? [];
    const sections = new Set(entries.flatMap(({ ancestors }) => ancestors.flatMap(({ path }) => path ?? [])));
    for (const page of wholePages(input)) {
      if (sections.has(page.path) || showsMore(page)) continue;
      yield {
        message: 'The page holds little more than its title, expected something to read',
        at: page.title?.at ?? startOf(page.path),
      };
    }
  },
});
