import { quote } from '../../../quote.ts';
import { groupBy } from '../../../text.ts';
import { problemsOf } from '../../page-problems.ts';
import { defineRule } from '../../rule.ts';

/** An HTML element is opened and never closed. */
export const unclosedHtml = defineRule({
  id: 'page/unclosed-html',
  severity: 'warning',
  docs: {
    summary: 'An HTML element is opened and never closed',
    why: 'Whether the rest of the paragraph, or of the page, looks like what is in the element depends on who draws it.',
    language: 'markdown',
    bad: 'Required <mark style="color:red;">always',
    good: 'Required <mark style="color:red;">always</mark>',
  },
  *check({ pages }) {
    const problems = problemsOf(pages, 'unclosed-html');
    // What stands open in one line was most often written in one go.
    for (const [first, ...others] of groupBy(problems, ({ at }) => `${at.path}:${at.line}`).values()) {
      if (first === undefined) continue;
      const names = [...new Set([first, ...others].map(({ name }) => name))];
      const list = (open: string) => names.map((name) => quote(`${open}${name}>`)).join(', ');
      const verb = names.length > 1 ? 'are' : 'is';
      yield { message: `${list('<')} ${verb} not closed, expected ${list('</')}`, at: first.at };
    }
  },
});
