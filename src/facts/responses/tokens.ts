import { readNumber, readWord } from './numbers-and-words.ts';
import { readText } from './quoted-text.ts';
import type { Cursor, Token } from './token.ts';

/** The next token of a value, whatever notation it is in; each call moves on, so all calls together are linear. */
export function nextToken(cursor: Cursor): Token {
  skipBlanks(cursor);
  const { source, at, end } = cursor;
  if (at >= end) return { kind: 'end', from: at, to: at };
  const token = readToken(cursor, source.charAt(at));
  cursor.at = token.to;
  return token;
}

const signs = '{}[]():,=';

function readToken(cursor: Cursor, character: string): Token {
  const { at } = cursor;
  const special = readSpecial(cursor, character);
  if (special !== undefined) return special;
  if (signs.includes(character)) return { kind: 'sign', sign: character, from: at, to: at + 1 };
  if (!/[-+.\d]/.test(character)) return readWord(cursor);
  const number = readNumber(cursor);
  return number.kind === 'bad' && character === '+'
    ? { kind: 'sign', sign: '+', from: at, to: at + 1 }
    : number;
}

function readSpecial(cursor: Cursor, character: string): Token | undefined {
  switch (character) {
    case '"':
    case "'":
    case '`':
      return readText(cursor, cursor.at, cursor.at);
    case '.':
    case '…':
      return readEllipsis(cursor);
    case '[':
    case '<':
      return readPlaceholder(cursor, character);
    default:
      return undefined;
  }
}

const blank = /[\s\ufeff]+/y;

/** Comments that say that something is left out. */
const leavesOut = /\.{3}|…|\b(?:etc|more|omitted|other|rest|truncated)\b/i;

function skipBlanks(cursor: Cursor): void {
  for (;;) {
    blank.lastIndex = cursor.at;
    if (blank.test(cursor.source)) cursor.at = Math.min(blank.lastIndex, cursor.end);
    const end = commentEnd(cursor);
    if (end === undefined) return;
    cursor.marks.relaxed = true;
    if (leavesOut.test(cursor.source.slice(cursor.at, Math.min(end, cursor.at + 500)))) cursor.leftOut = true;
    cursor.at = end;
  }
}

function commentEnd({ source, at, end }: Cursor): number | undefined {
  if (at >= end) return undefined;
  const start = source.slice(at, at + 2);
  const isBlock = start === '/*';
  if (!isBlock && start !== '//' && !start.startsWith('#')) return undefined;
  const close = source.indexOf(isBlock ? '*/' : '\n', at + 1);
  return close < 0 ? end : Math.min(end, close + (isBlock ? 2 : 1));
}

const ellipsis = /(?:\.{2,}|…)(?:[ \t]*\(?\d+ (?:more )?\w+\)?)?/y;

/** `...`, `…`, `... 3 more items`. */
function readEllipsis({ source, at, end, marks }: Cursor): Token | undefined {
  ellipsis.lastIndex = at;
  if (!ellipsis.test(source)) return undefined;
  marks.partial = true;
  return { kind: 'ellipsis', from: at, to: Math.min(ellipsis.lastIndex, end) };
}

const placeholders: Readonly<Record<string, RegExp>> = {
  '[': /\[(?:Array|AsyncFunction|Circular|Function|Getter|Object)\b[^\]\n]{0,100}\]/y,
  '<': /<[^<>\n]{1,200}>/y,
};

/** `[Object]`, `<Buffer …>`, `<your-token>`. */
function readPlaceholder({ source, at, end, marks }: Cursor, character: string): Token | undefined {
  const pattern = placeholders[character];
  if (pattern === undefined) return undefined;
  pattern.lastIndex = at;
  if (!pattern.test(source) || pattern.lastIndex > end) return undefined;
  if (character === '[') marks.javascript = true;
  else marks.partial = true;
  return { kind: 'placeholder', from: at, to: pattern.lastIndex };
}
