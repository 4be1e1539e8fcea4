import { problemsOf } from '../../page-problems.ts';
import { defineRule } from '../../rule.ts';

/** Lists, quotes or tags are nested deeper than docschema reads. */
export const tooDeep = defineRule({
  id: 'page/too-deep',
  severity: 'warning',
  docs: {
    summary: 'Lists, quotes or tags are nested deeper than docschema reads',
    why: 'What stands there is kept as plain text: ids, operations and samples in it are not seen.',
    language: 'markdown',
    bad: '> > > > … a hundred levels and more',
    good: '> One level is enough',
  },
  *check({ pages }) {
    for (const { limit, at } of problemsOf(pages, 'too-deep')) {
      yield { message: `Nested deeper than ${limit} and read as text, expected less nesting`, at };
    }
  },
});
