import type { Heading } from '../../../page-facts.ts';
import { quote } from '../../../quote.ts';
import { defineRule } from '../../rule.ts';
import { wholePages } from '../../whole-pages.ts';

/** Two headings of one section say the same. */
export const duplicateHeading = defineRule({
  id: 'page/duplicate-heading',
  severity: 'info',
  docs: {
    summary: 'Two headings of one section say the same',
    why: 'Readers cannot tell them apart in the outline, and the anchor of the second changes when the first is renamed.',
    language: 'markdown',
    bad: ['## Examples', '', 'In Python.', '', '## Examples', '', 'In JavaScript.'].join('\n'),
    good: ['## Examples in Python', '', '## Examples in JavaScript'].join('\n'),
  },
  *check(input) {
    for (const { title, headings } of wholePages(input)) {
      for (const [first, again] of repeats(headings)) {
        // Its own rule speaks of the title.
        if (again.depth === 1 && again.text === title?.value) continue;
        yield {
          message: `The heading ${quote(again.text)} stands here again, expected one of its own`,
          at: again.at,
          related: [{ message: 'The first', at: first.at }],
        };
      }
    }
  },
});

/** Headings with those before them that have the same text, depth and headings above. */
function repeats(headings: readonly Heading[]): readonly (readonly [Heading, Heading])[] {
  const found: (readonly [Heading, Heading])[] = [];
  const seen = new Map<string, Heading>();
  const above: { readonly depth: number; readonly key: string }[] = [];
  for (const heading of headings) {
    const { depth, text, at } = heading;
    while ((above.at(-1)?.depth ?? 0) >= depth) above.pop();
    const key = `${above.at(-1)?.key ?? ''}\n${depth} ${text.toLowerCase()}`;
    const first = text === '' ? undefined : seen.get(key);
    if (first !== undefined) found.push([first, heading]);
    else seen.set(key, heading);
    // What stands below a repeated heading is a section of its own.
    above.push({ depth, key: first === undefined ? key : `${key}@${at.offset}` });
  }
  return found;
}
