import { quote } from '../../../quote.ts';
import { problemsOf } from '../../page-problems.ts';
import { defineRule } from '../../rule.ts';

/** A tag names a block that GitBook does not have. */
export const unknownBlock = defineRule({
  id: 'gitbook/unknown-block',
  severity: 'warning',
  docs: {
    summary: 'A tag names a block that GitBook does not have',
    why: 'GitBook shows the tag as text. Most often the name has a typo, or the tag belongs to another platform.',
    language: 'markdown',
    bad: ['{% hnit style="info" %}', 'Keys are shown once.', '{% endhnit %}'].join('\n'),
    good: ['{% hint style="info" %}', 'Keys are shown once.', '{% endhint %}'].join('\n'),
  },
  *check({ pages }) {
    for (const { name, at } of problemsOf(pages, 'unknown-block')) {
      yield { message: `${quote(name)} is no block, expected one that GitBook has`, at };
    }
  },
});
