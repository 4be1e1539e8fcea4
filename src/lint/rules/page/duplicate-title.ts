import { quote } from '../../../quote.ts';
import { defineRule } from '../../rule.ts';
import { wholePages } from '../../whole-pages.ts';

/** A page shows its title twice. */
export const duplicateTitle = defineRule({
  id: 'page/duplicate-title',
  severity: 'warning',
  docs: {
    summary: 'A page shows its title twice',
    why: 'The page is drawn with two titles, most often left from copying another page into it.',
    language: 'markdown',
    bad: ['# Chat large', '', '# Chat large', '', 'Sends a message.'].join('\n'),
    good: ['# Chat large', '', 'Sends a message.'].join('\n'),
  },
  *check(input) {
    for (const { title, headings } of wholePages(input)) {
      const [first, ...others] = headings.filter(({ depth, text }) => depth === 1 && text === title?.value);
      if (first === undefined || title === undefined) continue;
      const isInFrontMatter = title.at.offset !== first.at.offset;
      for (const { text, at } of isInFrontMatter ? [first, ...others] : others) {
        yield {
          message: `The title ${quote(text)} stands here again, expected it once`,
          at,
          related: [{ message: 'The first', at: title.at }],
        };
      }
    }
  },
});
