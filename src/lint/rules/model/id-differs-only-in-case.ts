import { quote } from '../../../quote.ts';
import { groupBy } from '../../../text.ts';
import { defineRule } from '../../rule.ts';

/** Two model ids are the same but for letter case. */
export const idDiffersOnlyInCase = defineRule({
  id: 'model/id-differs-only-in-case',
  severity: 'warning',
  docs: {
    summary: 'Two model ids are the same but for letter case',
    why: 'One of them is most often a typo, and a request with it fails: ids are compared exactly.',
    language: 'markdown',
    bad: ['* `acme/chat-large`', '* `acme/Chat-Large`'].join('\n'),
    good: '* `acme/chat-large`',
  },
  *check({ registry }) {
    const groups = groupBy(registry.models, ({ id }) => id.toLowerCase());
    for (const [first, ...others] of groups.values()) {
      for (const { id, at } of first ? others : []) {
        yield {
          message: `${quote(id)} differs from ${quote(first?.id ?? '')} in letter case only, expected one spelling`,
          at,
          related: first ? [{ message: 'The other spelling', at: first.at }] : [],
        };
      }
    }
  },
});
