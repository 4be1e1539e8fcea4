import { quote } from '../../../quote.ts';
import { groupBy } from '../../../text.ts';
import { defineRule } from '../../rule.ts';

/** The table of contents lists a page twice. */
export const duplicateEntry = defineRule({
  id: 'nav/duplicate-entry',
  severity: 'warning',
  docs: {
    summary: 'The table of contents lists a page twice',
    why: 'A page has one address: GitBook keeps one of the entries and drops the other, with all that stands below it.',
    language: 'markdown',
    bad: ['* [Quickstart](quickstart.md)', '* [First request](quickstart.md)'].join('\n'),
    good: '* [Quickstart](quickstart.md)',
  },
  *check({ contents }) {
    const pages = (contents?.entries ?? []).filter(
      ({ path, anchor }) => path !== undefined && anchor === undefined,
    );
    for (const [path = '', [first, ...others]] of groupBy(pages, (entry) => entry.path)) {
      for (const { at } of others) {
        yield {
          message: `${quote(path)} is listed here again, expected one entry`,
          at,
          related: first ? [{ message: 'The first entry', at: first.at }] : [],
        };
      }
    }
  },
});
