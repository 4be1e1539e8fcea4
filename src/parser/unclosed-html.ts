import type { PageProblem } from '../page.ts';
import type { UnmatchedTag } from './balance-html.ts';
import type { Source } from './source.ts';

type UnclosedHtml = Extract<PageProblem, { readonly kind: 'unclosed-html' }>;

/** Elements that a page means as such; other names in angle brackets are placeholders, and some need no end tag. */
const names = new Set(
  `a abbr article aside b big blockquote button center cite code details dfn div em figcaption figure font footer form
  h1 h2 h3 h4 h5 h6 header i kbd main mark nav ol pre q s samp section small span strike strong sub summary sup table u
  ul var`.split(/\s+/),
);

/** Tags of a page without a partner beside them → the elements that nothing on the page closes. */
export function findUnclosedHtml(tags: readonly UnmatchedTag[], source: Source): readonly PageProblem[] {
  const open = new Map<string, UnmatchedTag[]>();
  for (const tag of tags.toSorted((a, b) => a.start - b.start)) {
    const waiting = open.get(tag.name) ?? [];
    open.set(tag.name, waiting);
    // Lists and paragraphs part what belongs together: an end tag elsewhere on the page closes it all the same.
    if (tag.kind === 'end') waiting.pop();
    else if (names.has(tag.name)) waiting.push(tag);
  }
  return [...open.values()].flat().map(({ name, start, end }) => {
    const closer = findCloser(name, end, source);
    return { kind: 'unclosed-html', name, at: source.span(start, end), ...(closer && { closer }) };
  });
}

/** How far behind a tag its end is looked for, so that a page full of open tags takes no longer than its length. */
const reach = 500;

/** An end tag that is none: without its `>`, with space before the name, or with the other slash. */
function findCloser(name: string, from: number, { text, span }: Source): UnclosedHtml['closer'] {
  const line = /^[^\r\n]*/.exec(text.slice(from, from + reach))?.[0] ?? '';
  const match = new RegExp(`(?!</${name}\\s*>)<\\s*[/\\\\]\\s*${name}(?![\\w:-])>?`, 'i').exec(line);
  if (match === null) return undefined;
  const start = from + match.index;
  return { text: match[0], at: span(start, start + match[0].length) };
}
