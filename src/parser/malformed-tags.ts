import type { PageProblem } from '../page.ts';
import { isEscaped } from './lex-html.ts';
import type { Range } from './place-nodes.ts';
import type { Source } from './source.ts';

const start = /\{%[ \t]*[@A-Za-z]/g;
// What is shown of a tag that does not end.
const maxLength = 100;

/** Text of a page that starts like a tag but is none, such as `{% hint style= %}`; escaped ones are meant as text. */
export function findMalformedTags(range: Range, source: Source): PageProblem[] {
  const text = source.text.slice(range.start, range.end);
  const problems: PageProblem[] = [];
  for (const { index } of text.matchAll(start)) {
    if (isEscaped(text, index)) continue;
    const rest = text.slice(index, index + maxLength).split(/[\r\n]/, 1)[0] ?? '';
    const close = rest.indexOf('%}');
    const malformed = close < 0 ? rest.trimEnd() : rest.slice(0, close + 2);
    const from = range.start + index;
    problems.push({
      kind: 'malformed-tag',
      text: malformed,
      at: source.span(from, from + malformed.length),
    });
  }
  return problems;
}
