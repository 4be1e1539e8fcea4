import { problemsOf } from '../../page-problems.ts';
import { defineRule } from '../../rule.ts';
import { schemasMissing } from '../../schema-notes.ts';

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
  *check(input) {
    const inferred = new Set(schemasMissing(input, 'names-inferred').map(({ at }) => at.path));
    for (const { what, lost, at } of problemsOf(input.pages, 'lossy-text')) {
      // Names that were inferred have a rule of their own.
      if (lost !== 'names' || !inferred.has(at.path)) yield { message: what, at };
    }
  },
});
