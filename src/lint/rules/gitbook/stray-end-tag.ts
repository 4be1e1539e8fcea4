import { quote } from '../../../quote.ts';
import { problemsOf } from '../../page-problems.ts';
import { defineRule } from '../../rule.ts';

/** An end tag closes nothing. */
export const strayEndTag = defineRule({
  id: 'gitbook/stray-end-tag',
  severity: 'error',
  docs: {
    summary: 'An end tag closes nothing',
    why: 'It is shown as text, and the block that it was meant to close has often ended too early, or stands in a code fence.',
    language: 'markdown',
    bad: ['Keys are shown once.', '{% endhint %}'].join('\n'),
    good: ['{% hint style="info" %}', 'Keys are shown once.', '{% endhint %}'].join('\n'),
  },
  *check({ pages }) {
    for (const { name, at } of problemsOf(pages, 'stray-end-tag')) {
      const opener = quote(`{% ${name} %}`);
      yield { message: `${quote(`{% end${name} %}`)} closes nothing, expected ${opener} before it`, at };
    }
  },
});
