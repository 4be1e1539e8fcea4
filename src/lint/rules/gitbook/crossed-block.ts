import { quote } from '../../../quote.ts';
import { problemsOf } from '../../page-problems.ts';
import { defineRule } from '../../rule.ts';

/** A block is closed by the end tag of the block around it. */
export const crossedBlock = defineRule({
  id: 'gitbook/crossed-block',
  severity: 'error',
  docs: {
    summary: 'A block is closed by the end tag of the block around it',
    why: 'What was meant to stand in the inner block, or after it in the outer one, is drawn elsewhere.',
    language: 'markdown',
    bad: ['{% hint style="info" %}', '{% code %}', '…', '{% endhint %}', '{% endcode %}'].join('\n'),
    good: ['{% hint style="info" %}', '{% code %}', '…', '{% endcode %}', '{% endhint %}'].join('\n'),
  },
  *check({ pages }) {
    for (const { name, by, at, byAt } of problemsOf(pages, 'crossed-block')) {
      const endTag = quote(`{% end${by} %}`);
      yield {
        message: `${quote(name)} is closed by ${endTag}, expected ${quote(`{% end${name} %}`)} before it`,
        at,
        related: [{ message: `${endTag} stands here`, at: byAt }],
      };
    }
  },
});
