import { quote } from '../../../quote.ts';
import { problemsOf } from '../../page-problems.ts';
import { defineRule } from '../../rule.ts';

/** Text starts like a tag but cannot be read as one. */
export const malformedTag = defineRule({
  id: 'gitbook/malformed-tag',
  severity: 'error',
  docs: {
    summary: 'Text starts like a tag but cannot be read as one',
    why: 'The tag is shown as text, and its end tag closes nothing.',
    language: 'markdown',
    bad: ['{% hint style= %}', 'Keys are shown once.', '{% endhint %}'].join('\n'),
    good: ['{% hint style="info" %}', 'Keys are shown once.', '{% endhint %}'].join('\n'),
  },
  *check({ pages }) {
    for (const { text, at } of problemsOf(pages, 'malformed-tag')) {
      yield { message: `${quote(text)} is no tag, expected ${quote('{% name key="value" %}')}`, at };
    }
  },
});
