import { defineRule } from '../../rule.ts';
import { wholePages } from '../../whole-pages.ts';

/** A `code` block holds no code. */
export const codeBlockWithoutFence = defineRule({
  id: 'gitbook/code-block-without-fence',
  severity: 'warning',
  docs: {
    summary: 'A `code` block holds no code fence',
    why: 'The block gives a fence its title and line numbers; around plain text it draws nothing, and the text loses its line ends.',
    language: 'markdown',
    bad: ['{% code title="request.json" %}', '{ "n": 1 }', '{% endcode %}'].join('\n'),
    good: ['{% code title="request.json" %}', '```json', '{ "n": 1 }', '```', '{% endcode %}'].join('\n'),
  },
  *check(input) {
    for (const { name, codes, closed, at } of wholePages(input).flatMap(({ blocks }) => blocks)) {
      // One that is not closed is a finding of its own.
      if (name !== 'code' || codes > 0 || !closed) continue;
      yield { message: 'The `code` block holds no code, expected a fence in it', at };
    }
  },
});
