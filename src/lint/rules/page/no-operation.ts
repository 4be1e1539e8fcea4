import { defineRule } from '../../rule.ts';
import { wholePages } from '../../whole-pages.ts';

/** A model page has no operation. */
export const noOperation = defineRule({
  id: 'page/no-operation',
  severity: 'warning',
  docs: {
    summary: 'A model page links no operation and describes none',
    why: 'The model has no schema: nothing can be said about its parameters, and none of its samples can be checked.',
    language: 'markdown',
    bad: 'This documentation is valid for the following model: `acme/chat-large`',
    good: [
      'This documentation is valid for the following model: `acme/chat-large`',
      '',
      '{% openapi src="chat.json" path="/v1/chat" method="post" %}',
      '[chat.json](chat.json)',
      '{% endopenapi %}',
    ].join('\n'),
  },
  *check(input) {
    for (const { statement, operations, documents } of wholePages(input)) {
      // What was made of a sample is no description.
      const isDescribed = documents.some(({ source }) => source !== 'sample');
      if (statement === undefined || operations.length > 0 || isDescribed) continue;
      yield {
        message: 'The model page has no operation, expected a link to one',
        at: statement,
        suggest: 'Add an `openapi-operation` block',
      };
    }
  },
});
