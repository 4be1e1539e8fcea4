import { quote } from '../../../quote.ts';
import { problemsOf } from '../../page-problems.ts';
import { defineRule } from '../../rule.ts';

/** A code fence runs over the end tags of the blocks it stands in. */
export const runawayFence = defineRule({
  id: 'gitbook/runaway-fence',
  severity: 'error',
  docs: {
    summary: 'A code fence runs over the end tags of the blocks it stands in',
    why: 'Everything up to the next fence of the same length is drawn as code: headings, text and samples disappear from the page.',
    language: 'markdown',
    bad: ['{% code %}', '````python', 'print("done")', '```', '{% endcode %}'].join('\n'),
    good: ['{% code %}', '```python', 'print("done")', '```', '{% endcode %}'].join('\n'),
  },
  *check({ pages }) {
    for (const { names, at } of problemsOf(pages, 'runaway-fence')) {
      const tags = names.map((name) => quote(`{% end${name} %}`)).join(', ');
      yield { message: `The code fence runs over ${tags}, expected its end before`, at };
    }
  },
});
