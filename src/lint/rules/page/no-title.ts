import { startOf } from '../../page-start.ts';
import { quote } from '../../quote.ts';
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
  *check({ pages, contents }) {
    for (const page of pages) {
      const { path, title, format, problems, headings } = page;
      if (title !== undefined || path === contents?.path || format === 'llms-index') continue;
      if (/(?:^|\/)(?:\.gitbook|snippets)\//.test(path)) continue;
      // What was not read may have been the title.
      if (problems.some(({ kind }) => unread.has(kind))) continue;
      // Generated pages give each section a heading of the first level.
      const [section] = headings.filter(({ depth }) => depth === 1);
      yield {
        message:
          section === undefined
            ? 'The page has no title, expected a heading of level 1'
            : `The page has no title: its headings of level 1 are sections, such as ${quote(section.text)}, expected its name before them`,
        at: startOf(path),
        suggest: 'Begin the page with `# ` and its name',
      };
    }
  },
});
