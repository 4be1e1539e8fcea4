import type { CodeSample } from '../../../page-facts.ts';
import { defineRule } from '../../rule.ts';

/** Shorter code may well be the same twice. */
const shortest = 80;

/** The same code stands on a page twice. */
export const duplicateSample = defineRule({
  id: 'page/duplicate-sample',
  severity: 'info',
  preset: 'all',
  docs: {
    summary: 'The same code stands on a page twice',
    why: 'One copy is changed and the other is forgotten; a reader looks for a difference that is not there.',
    language: 'markdown',
    bad: 'The same request under `Example` and under `How to make a call`',
    good: 'One request, and a link to it',
  },
  *check({ pages }) {
    for (const { samples, responses } of pages) {
      const seen = new Map<string, CodeSample>();
      for (const sample of [...samples, ...responses].toSorted((a, b) => a.at.offset - b.at.offset)) {
        const text = sample.text.trim();
        if (text.length < shortest) continue;
        const first = seen.get(text);
        if (first === undefined) seen.set(text, sample);
        else {
          yield {
            message: 'The same code stands above, expected it once',
            at: sample.at,
            related: [{ message: 'The first', at: first.at }],
          };
        }
      }
    }
  },
});
