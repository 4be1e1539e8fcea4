import { readText } from './quoted-text.ts';
import type { Cursor, Token } from './token.ts';

const number = /[-+]?(?:0[xX][\da-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|Infinity|NaN|inf|nan)/y;
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

/** A number of any notation. */
export function readNumber({ source, at, end, marks }: Cursor): Token {
  number.lastIndex = at;
  const to = number.test(source) ? Math.min(number.lastIndex, end) : at;
  if (to === at || /[\w:]/.test(source.charAt(to))) return { kind: 'bad', from: at, to: at + 1 };
  const written = source.slice(at, to);
  if (!jsonNumber.test(written)) marks.relaxed = true;
  return { kind: 'number', value: toNumber(written), from: at, to };
}

/** `-0x10` is one in JSON5. */
function toNumber(written: string): number {
  const sign = written.startsWith('-') ? -1 : 1;
  const value = Number(written.replace(/^[-+]/, ''));
  return sign * value;
}

const word = /[\p{L}_$][\p{L}\p{N}_$.]*/uy;

/** A name, a constant, or text with letters before its quote. */
export function readWord(cursor: Cursor): Token {
  const { source, at, end, marks } = cursor;
  word.lastIndex = at;
  if (!word.test(source)) return { kind: 'bad', from: at, to: at + 1 };
  const to = Math.min(word.lastIndex, end);
  const name = source.slice(at, to);
  const next = source.charAt(to);
  if ((next === '"' || next === "'") && to < end && /^[bfru]{1,2}$/i.test(name)) {
    marks.python = true;
    return readText(cursor, at, to);
  }
  return { kind: 'word', word: name, from: at, to };
}
