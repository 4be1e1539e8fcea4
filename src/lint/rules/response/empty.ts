import { defineRule } from '../../rule.ts';
import { wholePages } from '../../whole-pages.ts';

/** A block for a captured response holds nothing. */
export const empty = defineRule({
  id: 'response/empty',
  severity: 'warning',
  docs: {
    summary: 'A block for a captured response holds nothing',
    why: 'Readers unfold an answer and find none, and nobody can tell what the operation gives.',
    language: 'markdown',
    bad: ['### Response', '', '```json', '```'].join('\n'),
    good: ['### Response', '', '```json', '{ "id": "video-1", "status": "queued" }', '```'].join('\n'),
  },
  *check(input) {
    for (const { reading, at } of wholePages(input).flatMap(({ responses }) => responses)) {
      if (reading?.notation !== 'empty') continue;
      yield { message: 'The block for the response is empty, expected a captured response', at };
    }
  },
});
