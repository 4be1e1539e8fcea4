import { problemsOf } from '../../page-problems.ts';
import { defineRule } from '../../rule.ts';

/** A text lost something on its way that was inferred or left out. */
export const lossyText = defineRule({
  id: 'format/lossy-text',
  severity: 'warning',
  docs: {
    summary: 'A text lost something on its way that was inferred or left out',
    why: 'What is inferred may be wrong, and what is left out is unknown, not absent.',
    language: 'text',
    bad: 'A rendered page whose parameter names are gone',
    good: 'The source of the page, or the markdown that the site serves',
  },
  *check({ pages }) {
    for (const { what, at } of problemsOf(pages, 'lossy-text')) yield { message: what, at };
  },
});
