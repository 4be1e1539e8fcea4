import { problemsOf } from '../../page-problems.ts';
import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

/** A block is opened and never closed. */
export const unclosedBlock = defineRule({
  id: 'gitbook/unclosed-block',
  severity: 'error',
  docs: {
    summary: 'A block is opened and never closed',
    why: 'GitBook shows the tag as text, or draws the rest of the page inside the block.',
    language: 'markdown',
    bad: ['{% hint style="info" %}', 'Keys are shown once.'].join('\n'),
    good: ['{% hint style="info" %}', 'Keys are shown once.', '{% endhint %}'].join('\n'),
  },
  *check({ pages }) {
    for (const { name, at } of problemsOf(pages, 'unclosed-block')) {
      yield { message: `${quote(name)} is not closed, expected ${quote(`{% end${name} %}`)}`, at };
    }
  },
});
