import { quote } from '../../../quote.ts';
import { defineRule } from '../../rule.ts';
import { wholePages } from '../../whole-pages.ts';

const generic =
  /^(?:(?:new |untitled |example |the )?(?:model|page|template|title|endpoint)|untitled|(?:model|page) (?:name|title)|api)$/i;

/** The title of a model page names no model. */
export const genericTitle = defineRule({
  id: 'page/generic-title',
  severity: 'warning',
  docs: {
    summary: 'The title of a model page names no model',
    why: 'In search results and in the registry the model goes by that title.',
    language: 'markdown',
    bad: ['# Model', '', 'This documentation is valid for the following model: `acme/chat-large`'].join('\n'),
    good: ['# Chat large', '', 'This documentation is valid for the following model: `acme/chat-large`'].join(
      '\n',
    ),
  },
  *check(input) {
    for (const { title, statement } of wholePages(input)) {
      if (title === undefined || statement === undefined || !generic.test(title.value)) continue;
      yield { message: `The title is ${quote(title.value)}, expected the name of the model`, at: title.at };
    }
  },
});
