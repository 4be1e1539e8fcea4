import { findNearNames, wordNearNames } from '../../../near-names.ts';
import { quote } from '../../../quote.ts';
import { knownAttributes } from '../../block-attributes.ts';
import { defineRule } from '../../rule.ts';
import { wholePages } from '../../whole-pages.ts';

/** A tag has an attribute that its block does not know. */
export const unknownAttribute = defineRule({
  id: 'gitbook/unknown-attribute',
  severity: 'warning',
  docs: {
    summary: 'A tag has an attribute that its block does not know',
    why: 'The attribute does nothing: a misspelt `style` leaves the hint blue, a misspelt `title` leaves the tab without a name.',
    language: 'markdown',
    bad: ['{% hint stlye="danger" %}', 'Keys are shown once.', '{% endhint %}'].join('\n'),
    good: ['{% hint style="danger" %}', 'Keys are shown once.', '{% endhint %}'].join('\n'),
  },
  *check(input) {
    for (const { name: block, attributes, tag } of wholePages(input).flatMap(({ blocks }) => blocks)) {
      const known = knownAttributes(block);
      if (known === undefined || !tag) continue;
      for (const { name, at } of attributes) {
        if (known.includes(name)) continue;
        yield {
          message: `${quote(name)} is no attribute of ${quote(block)}${wordNearNames(findNearNames(name, known).slice(0, 1))}`,
          at,
        };
      }
    }
  },
});
