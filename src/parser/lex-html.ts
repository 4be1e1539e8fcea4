import { createTagScanner, type ScannedTag } from './gitbook/scan-tag.ts';

/** One piece of an HTML text; offsets count in that text, pieces follow each other without a gap. */
export type HtmlPiece =
  | {
      readonly kind: 'start';
      readonly name: string;
      readonly selfClosing: boolean;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'end'; readonly name: string; readonly start: number; readonly end: number }
  | { readonly kind: 'text' | 'comment' | 'raw'; readonly start: number; readonly end: number }
  | { readonly kind: 'tag'; readonly tag: ScannedTag; readonly start: number; readonly end: number };

// What stands in these is no HTML; without its end tag in the same text it would swallow the rest of the page.
const rawNames = new Set([
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'plaintext',
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
]);
const tagStart = /<(\/?)([A-Za-z][^\s/>]*)/y;
const attributeName = /[\s/]*[^\s/>][^\s/>=]*/y;
const attributeValue = /\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*)/y;
const tagEnd = /[\s/]*>/y;

/** HTML text → its tags, texts and comments, and the GitBook tags that stand in its text. */
export function lexHtml(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  const lex = createLexer(html);
  let textStart = 0;
  for (let next = findNext(html, 0); next >= 0; ) {
    const found = lex(next);
    if (found === undefined) {
      next = findNext(html, next + 1);
      continue;
    }
    if (textStart < next) pieces.push({ kind: 'text', start: textStart, end: next });
    pieces.push(...found);
    textStart = found.at(-1)?.end ?? next + 1;
    next = findNext(html, textStart);
  }
  if (textStart < html.length) pieces.push({ kind: 'text', start: textStart, end: html.length });
  return pieces;
}

/** A function from the offset of a `<` or `{%` to the pieces that start there, if it starts any. */
function createLexer(html: string): (at: number) => HtmlPiece[] | undefined {
  const scanner = createTagScanner(html);
  const unclosedRaw = new Set<string>();
  // Once markup runs into the end of the text, all that remains is text; trying each `<` again would be quadratic.
  let markup = true;
  return (at) => {
    if (html[at] !== '<') return lexTag(scanner.scan(at), html, at);
    const found = markup ? lexMarkup(html, at, unclosedRaw) : undefined;
    if (found === 'unfinished') markup = false;
    return found === 'unfinished' ? undefined : found;
  };
}

function findNext(html: string, from: number): number {
  const candidate = /<|\{%/g;
  candidate.lastIndex = from;
  return candidate.exec(html)?.index ?? -1;
}

function lexTag(tag: ScannedTag | undefined, html: string, start: number): HtmlPiece[] | undefined {
  if (tag === undefined || isEscaped(html, start)) return undefined;
  return [{ kind: 'tag', tag, start, end: tag.end }];
}

/** Whether an odd number of backslashes stands before `at`. */
export function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (before > 0 && text[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

/** A tag or comment; `unfinished` where the text ends within it. */
function lexMarkup(
  html: string,
  start: number,
  unclosedRaw: Set<string>,
): HtmlPiece[] | 'unfinished' | undefined {
  const open = matchAt(tagStart, html, start);
  if (open === null) return lexComment(html, start);
  const name = (open[2] ?? '').toLowerCase();
  const end = findTagEnd(html, start + open[0].length);
  if (end < 0) return 'unfinished';
  if (open[1] === '/') return [{ kind: 'end', name, start, end }];
  const tag = { kind: 'start', name, selfClosing: html[end - 2] === '/', start, end } as const;
  return rawNames.has(name) ? lexRaw(html, tag, unclosedRaw) : [tag];
}

function lexComment(html: string, start: number): HtmlPiece[] | 'unfinished' | undefined {
  if (!/^<[!?/]/.test(html.slice(start, start + 2))) return undefined;
  const isComment = html.startsWith('<!--', start);
  const end = html.indexOf(isComment ? '-->' : '>', start + 2);
  if (end < 0) return 'unfinished';
  return [{ kind: 'comment', start, end: end + (isComment ? 3 : 1) }];
}

function lexRaw(
  html: string,
  tag: Extract<HtmlPiece, { kind: 'start' }>,
  unclosedRaw: Set<string>,
): HtmlPiece[] {
  const text: HtmlPiece[] = [{ kind: 'text', start: tag.start, end: tag.end }];
  if (tag.name === 'plaintext' || unclosedRaw.has(tag.name)) return text;
  const endTag = new RegExp(`</${tag.name}[\\s/>]`, 'gi');
  endTag.lastIndex = tag.end;
  const match = endTag.exec(html);
  const end = match === null ? -1 : findTagEnd(html, match.index + 2 + tag.name.length);
  if (match === null || end < 0) {
    unclosedRaw.add(tag.name);
    return text;
  }
  return [
    tag,
    { kind: 'raw', start: tag.end, end: match.index },
    { kind: 'end', name: tag.name, start: match.index, end },
  ];
}

function findTagEnd(html: string, from: number): number {
  let at = from;
  while (at < html.length) {
    const end = matchEnd(tagEnd, html, at);
    if (end >= 0) return end;
    const name = matchEnd(attributeName, html, at);
    if (name < 0) return -1;
    const value = matchEnd(attributeValue, html, name);
    // A quote that nothing closes.
    if (value < 0 && matchEnd(/\s*=\s*["']/y, html, name) >= 0) return -1;
    at = value < 0 ? name : value;
  }
  return -1;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  const match = matchAt(pattern, text, at);
  return match === null ? -1 : at + match[0].length;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
