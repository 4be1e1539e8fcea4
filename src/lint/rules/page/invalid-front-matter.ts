import { shorten } from '../../../quote.ts';
import { problemsOf } from '../../page-problems.ts';
import { defineRule } from '../../rule.ts';

/** The YAML block at the head of a page does not parse. */
export const invalidFrontMatter = defineRule({
  id: 'page/invalid-front-matter',
  severity: 'error',
  docs: {
    summary: 'The YAML block at the head of a page does not parse',
    why: 'Title, description and visibility written there are lost: a page meant to be hidden is published.',
    language: 'markdown',
    bad: ['---', 'hidden: true', ' description: "Chat', '---'].join('\n'),
    good: ['---', 'hidden: true', 'description: "Chat"', '---'].join('\n'),
  },
  *check({ pages }) {
    for (const { reason, at } of problemsOf(pages, 'invalid-front-matter')) {
      yield { message: `The front matter is no valid YAML: ${shorten(reason)}`, at };
    }
  },
});
