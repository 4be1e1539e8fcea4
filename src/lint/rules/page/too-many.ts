import { problemsOf } from '../../page-problems.ts';
import { defineRule } from '../../rule.ts';

/** A page or a paragraph has more markup than docschema reads. */
export const tooMany = defineRule({
  id: 'page/too-many',
  severity: 'warning',
  docs: {
    summary: 'A page or a paragraph has more markup than docschema reads',
    why: 'What stands there is kept as plain text: ids, operations and samples in it are not seen.',
    language: 'markdown',
    bad: '| a page | with | a table | of | 100,000 rows |',
    good: '| a page | per | group | of | rows |',
  },
  *check({ pages }) {
    for (const { what, limit, at } of problemsOf(pages, 'too-many')) {
      yield { message: `More than ${limit} ${what} and read as text, expected fewer`, at };
    }
  },
});
