import { quote } from '../../../quote.ts';
import { problemsOf } from '../../page-problems.ts';
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
    const fences = problemsOf(pages, 'runaway-fence');
    for (const { name, at } of problemsOf(pages, 'unclosed-block')) {
      // Its end tag is there, in a code fence: `gitbook/runaway-fence` says so.
      const isSwallowed = fences.some(
        (fence) => fence.at.path === at.path && fence.at.offset > at.offset && fence.names.includes(name),
      );
      if (isSwallowed) continue;
      yield { message: `${quote(name)} is not closed, expected ${quote(`{% end${name} %}`)}`, at };
    }
  },
});
