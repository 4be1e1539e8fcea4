import { defineRule } from '../../rule.ts';
import { wholePages } from '../../whole-pages.ts';

/** A text was left from a template. */
export const templateText = defineRule({
  id: 'page/template-text',
  severity: 'warning',
  docs: {
    summary: 'A text was left from a template',
    why: 'The page is published as finished, and readers learn nothing of the model.',
    language: 'markdown',
    bad: ['# Chat large', '', 'This text serves as a placeholder.'].join('\n'),
    good: ['# Chat large', '', 'Answers questions about long documents.'].join('\n'),
  },
  *check(input) {
    for (const at of wholePages(input).flatMap(({ placeholders }) => placeholders)) {
      yield { message: 'The text is that of a template, expected words about the subject of the page', at };
    }
  },
});
