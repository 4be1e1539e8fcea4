import type { LocatedText } from './draft.ts';

/** How a language writes text: its escapes, and whether two braces stand for one. */
export interface Notation {
  readonly escapes: 'none' | 'python' | 'javascript' | 'shell';
  readonly doubledBraces?: boolean;
}

const singles: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** The text between quotes, decoded, with the place of each of its units. */
export function decodeText(source: string, from: number, to: number, notation: Notation): LocatedText {
  const written = source.slice(from, to);
  const hasEscapes = notation.escapes !== 'none' && written.includes('\\');
  const hasBraces = notation.doubledBraces === true && /\{\{|\}\}/.test(written);
  if (!hasEscapes && !hasBraces) return { value: written, offsetOf: (index) => from + index };
  const pieces: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < written.length; ) {
    const { text, length } = readUnit(written, at, hasEscapes ? notation.escapes : 'none', hasBraces);
    for (let unit = 0; unit < text.length; unit += 1) offsets.push(from + at);
    pieces.push(text);
    at += length;
  }
  return { value: pieces.join(''), offsetOf: (index) => offsets[index] ?? to };
}

interface Unit {
  readonly text: string;
  readonly length: number;
}

function readUnit(written: string, at: number, escapes: Notation['escapes'], hasBraces: boolean): Unit {
  const character = written.charAt(at);
  const next = written.charAt(at + 1);
  if (hasBraces && next === character && (character === '{' || character === '}')) {
    return { text: character, length: 2 };
  }
  return character === '\\' && escapes !== 'none' && next !== ''
    ? readEscape(written, at, next, escapes)
    : { text: character, length: 1 };
}

function readEscape(written: string, at: number, next: string, escapes: Notation['escapes']): Unit {
  if (next === '\r') return { text: '', length: written.charAt(at + 2) === '\n' ? 3 : 2 };
  if (next === '\n') return { text: '', length: 2 };
  if (escapes === 'shell') return readShellEscape(next);
  const single = Object.hasOwn(singles, next) ? singles[next] : undefined;
  if (single !== undefined && !(escapes === 'javascript' && next === 'a')) return { text: single, length: 2 };
  return readCodePoint(written.slice(at, at + 12)) ?? readOtherEscape(next, escapes);
}

/** Between double quotes only these lose their backslash. */
function readShellEscape(next: string): Unit {
  return { text: '$`"\\'.includes(next) ? next : `\\${next}`, length: 2 };
}

/** Python keeps the backslash of what is no escape. */
function readOtherEscape(next: string, escapes: Notation['escapes']): Unit {
  const text = escapes === 'python' && !`\\'"`.includes(next) ? `\\${next}` : next;
  return { text, length: 2 };
}

function readCodePoint(written: string): Unit | undefined {
  const found =
    /^\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\}|U([\da-fA-F]{8})|([0-7]{1,3}))/.exec(
      written,
    );
  if (found === null) return undefined;
  const [all, two, four, braced, eight, octal] = found;
  const code =
    octal === undefined
      ? Number.parseInt(two ?? four ?? braced ?? eight ?? '', 16)
      : Number.parseInt(octal, 8);
  return { text: code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code), length: all.length };
}
