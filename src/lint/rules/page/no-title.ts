import type { PageFacts } from '../../../page-facts.ts';
import { quote } from '../../../quote.ts';
import { findListedPages } from '../../listed-pages.ts';
import { startOf } from '../../page-start.ts';
import { defineRule } from '../../rule.ts';

/** Of a text with one of these, not all was read. */
const unread: ReadonlySet<string> = new Set(['refused-text', 'too-large', 'too-many']);

/** A page has no title. */
export const noTitle = defineRule({
  id: 'page/no-title',
  severity: 'warning',
  docs: {
    summary: 'A page has no title',
    why: 'Search results, navigation and the registry have no name for the page and its model.',
    language: 'markdown',
    bad: 'Sends a message to a chat model.',
    good: ['# Chat large', '', 'Sends a message to a chat model.'].join('\n'),
  },
  *check(input) {
    const { pages, contents } = input;
    const isListed = findListedPages(input);
    for (const page of pages) {
      const { path, part, title, problems } = page;
      if (title !== undefined || path === contents?.path) continue;
      if (page.fragment || /(?:^|\/)(?:\.gitbook|snippets)\//.test(path)) continue;
      // What was not read may have been the title.
      if (problems.some(({ kind }) => unread.has(kind))) continue;
      yield {
        message: wordMissing(page),
        at: part?.at ?? startOf(path),
        // What the navigation leaves out is rather to go than to be named.
        ...(isListed?.(page) === false && { severity: 'info' as const }),
      };
    }
  },
});

function wordMissing({ whole, headings }: PageFacts): string {
  // What an export left out may have been on the page.
  if (!whole) return 'The text has no title, expected the name of the page as its first line';
  // Generated pages give each section a heading of the first level.
  const section = headings.find(({ depth }) => depth === 1);
  if (section === undefined) return 'The page has no title, expected a heading of level 1';
  return `The page has no title: its headings of level 1 are sections, such as ${quote(section.text)}, expected its name before them`;
}
