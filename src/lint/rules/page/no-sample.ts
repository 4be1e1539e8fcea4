import { defineRule } from '../../rule.ts';
import { wholePages } from '../../whole-pages.ts';

/** A model page shows no request. */
export const noSample = defineRule({
  id: 'page/no-sample',
  severity: 'info',
  preset: 'all',
  docs: {
    summary: 'A model page shows no request',
    why: 'Readers have nothing to copy, and nothing on the page shows that the operation works for the model.',
    language: 'markdown',
    bad: 'This documentation is valid for the following model: `acme/chat-large`',
    good: [
      'This documentation is valid for the following model: `acme/chat-large`',
      '',
      '```shell',
      'curl https://api.acme.example/v1/chat -d \'{"model":"acme/chat-large"}\'',
      '```',
    ].join('\n'),
  },
  *check(input) {
    for (const { statement, operations, documents, samples } of wholePages(input)) {
      if (statement === undefined || samples.length > 0) continue;
      // A page without an operation is a finding of its own.
      if (operations.length === 0 && documents.length === 0) continue;
      yield { message: 'The model page shows no request, expected a code sample', at: statement };
    }
  },
});
