import { problemsOf } from '../../page-problems.ts';
import { defineRule } from '../../rule.ts';

/** A page is longer than docschema reads. */
export const tooLarge = defineRule({
  id: 'page/too-large',
  severity: 'error',
  docs: {
    summary: 'A page is longer than docschema reads',
    why: 'Nothing of it is read: a markdown parser needs a thousand times the memory of what it reads.',
    language: 'text',
    bad: 'A page of three million characters',
    good: 'The same in several pages',
  },
  *check({ pages }) {
    for (const { limit, at } of problemsOf(pages, 'too-large')) {
      yield {
        message: `The page is longer than ${limit} characters and was not read, expected less`,
        at,
        suggest: 'Split the page',
      };
    }
  },
});
