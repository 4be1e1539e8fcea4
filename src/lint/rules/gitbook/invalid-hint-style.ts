import { quote } from '../../../quote.ts';
import { hintStyles } from '../../block-attributes.ts';
import { defineRule } from '../../rule.ts';
import { wholePages } from '../../whole-pages.ts';

/** A hint has a style that GitBook does not have. */
export const invalidHintStyle = defineRule({
  id: 'gitbook/invalid-hint-style',
  severity: 'warning',
  docs: {
    summary: 'A hint has a style that GitBook does not have',
    why: 'The hint is drawn as one of style `info`: a warning does not look like one.',
    language: 'markdown',
    bad: ['{% hint style="caution" %}', 'Keys are shown once.', '{% endhint %}'].join('\n'),
    good: ['{% hint style="warning" %}', 'Keys are shown once.', '{% endhint %}'].join('\n'),
  },
  *check(input) {
    for (const { name: block, attributes } of wholePages(input).flatMap(({ blocks }) => blocks)) {
      const style = block === 'hint' ? attributes.find(({ name }) => name === 'style') : undefined;
      if (style === undefined || hintStyles.includes(style.value)) continue;
      const expected = hintStyles.slice(0, 4).map(quote).join(', ');
      yield {
        message: `${quote(style.value)} is no style of a hint, expected one of ${expected}`,
        at: style.at,
      };
    }
  },
});
