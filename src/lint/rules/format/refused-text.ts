import { problemsOf } from '../../page-problems.ts';
import { defineRule } from '../../rule.ts';

/** A text is almost a page, and nothing of it was taken. */
export const refusedText = defineRule({
  id: 'format/refused-text',
  severity: 'error',
  docs: {
    summary: 'A text is almost a page, and nothing of it was taken',
    why: 'What stands in it cannot be told from what was lost: it adds nothing rather than something false.',
    language: 'text',
    bad: 'A page that shows nothing but its navigation, or an OpenAPI document that does not parse',
    good: 'The source of the page, or a document that parses',
  },
  *check({ pages }) {
    for (const { what, at } of problemsOf(pages, 'refused-text')) {
      yield { message: `Nothing of this text was taken: ${what}`, at };
    }
  },
});
