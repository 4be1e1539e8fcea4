import type { Span } from '../../../place.ts';
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
    why: 'Whether the rest of the paragraph, or of the page, looks like what is in the element depends on who draws it. Opened twice instead, as some editors write marks in marks, it is a note.',
    language: 'markdown',
    bad: 'Required <mark style="color:red;">always',
    good: 'Required <mark style="color:red;">always</mark>',
  },
  *check({ pages }) {
    const problems = problemsOf(pages, 'unclosed-html');
    // What stands open in one line was most often written in one go.
    for (const line of groupBy(problems, ({ at }) => `${at.path}:${at.line}`).values()) {
      const [first] = line;
      if (first === undefined) continue;
      const names = [...groupBy(line, ({ name }) => name).keys()];
      const opened = names.map((name) => quote(`<${name}>`)).join(', ');
      const closed = quote(
        names
          .toReversed()
          .map((name) => `</${name}>`)
          .join(''),
      );
      const closer = findCloser(line);
      yield {
        message: `${opened} ${names.length > 1 ? 'are' : 'is'} not closed, expected ${closed}${closer?.words ?? ''}`,
        at: first.at,
        // Editors are known to write marks in marks so, and what is around them ends them.
        ...(closer?.isOpening && { severity: 'info' as const }),
        related: closer === undefined ? [] : [{ message: 'What stands there instead', at: closer.at }],
      };
    }
  },
});

interface Closer {
  readonly words: string;
  readonly at: Span;
  readonly isOpening?: true;
}

type Unclosed = ReturnType<typeof problemsOf<'unclosed-html'>>[number];

/** What was most likely meant to close the elements of a line: an end tag that is none, else tags that open each of them again. */
function findCloser(line: readonly Unclosed[]): Closer | undefined {
  const written = line.find(({ closer }) => closer !== undefined)?.closer;
  if (written !== undefined) return { words: ` in place of ${quote(written.text)}`, at: written.at };
  const byName = [...groupBy(line, ({ name }) => name).values()];
  if (!byName.every((tags) => tags.length === 2)) return undefined;
  const [again] = byName.flatMap((tags) => tags.slice(1)).toSorted((a, b) => a.at.offset - b.at.offset);
  const what = byName.length > 1 ? 'the tags that open them again' : 'the tag that opens it again';
  return again && { words: ` in place of ${what}`, at: again.at, isOpening: true };
}
