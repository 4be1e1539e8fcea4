/** An attribute of a scanned tag; offsets count from the start of the scanned text. */
interface ScannedAttribute {
  readonly name: string;
  readonly value: string | number | boolean;
  readonly start: number;
  readonly end: number;
}

/** A tag found in a text; offsets count from the start of that text. */
export interface ScannedTag {
  /** Without the `end` of end tags. */
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: readonly ScannedAttribute[];
  readonly arguments: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Finds tags in one text; all calls together cost no more than the text's length times a small constant. */
export interface TagScanner {
  readonly text: string;
  /** The tag that starts exactly at `start`, where there is one. */
  readonly scan: (start: number) => ScannedTag | undefined;
  /** How many characters the scans so far have read. */
  readonly steps: () => number;
}

interface Value {
  /** Absent where there is none. */
  readonly value?: string | number | boolean;
  readonly end: number;
}

const head = /\{%[ \t]*(@?[A-Za-z][\w-]*(?:\/[\w.-]+)?)(?=[ \t]|%\})/y;
const space = /[ \t]+/y;
const key = /([A-Za-z_@:][\w:.-]*)[ \t]*=[ \t]*/y;
const word = /(?:[^\s%{}]|%(?!\}))+/y;
// What may follow the closing quote of a value; decides whether a curly quote closes a value that a straight one opened.
const afterValue = /[ \t]*(?:%\}|[ \t][A-Za-z_@:][\w:.-]*=)/y;
const closing = /^end(?=[A-Za-z@])/;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

const closers: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”“"',
  '”': '”“"',
  '‘': "’‘'",
  '’': "’‘'",
};
const curlyClosers: Readonly<Record<string, string>> = { '"': '”', "'": '’' };

/** A scanner of the tags of `text`, in which a tag never runs over a line end. */
export function createTagScanner(text: string): TagScanner {
  // A quote at which an earlier scan failed fails again: without this, overlapping attempts would be quadratic.
  const failed = new Set<number>();
  let steps = 0;
  return {
    text,
    steps: () => steps,
    scan(start) {
      const opened: number[] = [];
      const scanned = scanTag(text, start, opened, failed);
      steps += scanned.end - start + 1;
      if (scanned.tag === undefined) for (const quote of opened) failed.add(quote);
      return scanned.tag;
    },
  };
}

function scanTag(
  text: string,
  start: number,
  opened: number[],
  failed: ReadonlySet<number>,
): { readonly tag?: ScannedTag; readonly end: number } {
  const match = matchAt(head, text, start);
  if (match === null) return { end: start + 2 };
  const name = match[1] ?? '';
  const attributes: ScannedAttribute[] = [];
  const words: string[] = [];
  let at = skipSpace(text, start + match[0].length);
  while (!text.startsWith('%}', at)) {
    const named = matchAt(key, text, at);
    const value = scanValue(text, at + (named?.[0].length ?? 0), opened, failed);
    if (value.value === undefined) return { end: value.end };
    if (named?.[1] === undefined) words.push(String(value.value));
    else attributes.push({ name: named[1], value: value.value, start: at, end: value.end });
    at = skipSpace(text, value.end);
  }
  const tag: ScannedTag = {
    name: name.replace(closing, ''),
    closing: closing.test(name),
    attributes,
    arguments: words,
    start,
    end: at + 2,
  };
  return { tag, end: tag.end };
}

function skipSpace(text: string, at: number): number {
  return at + (matchAt(space, text, at)?.[0].length ?? 0);
}

/** The value that starts at `start`, and where it or the attempt to read it ends. */
function scanValue(text: string, start: number, opened: number[], failed: ReadonlySet<number>): Value {
  const quote = text.charAt(start);
  if (!Object.hasOwn(closers, quote)) {
    const match = matchAt(word, text, start);
    if (match === null) return { end: start };
    return { value: readWord(match[0]), end: start + match[0].length };
  }
  if (failed.has(start)) return { end: start };
  opened.push(start);
  const end = findQuote(text, start + 1, quote);
  return end.found ? { value: text.slice(start + 1, end.at), end: end.at + 1 } : { end: end.at };
}

function findQuote(
  text: string,
  from: number,
  quote: string,
): { readonly found: boolean; readonly at: number } {
  const ends = closers[quote] ?? quote;
  let curly = curlyClosers[quote];
  let at = from;
  for (; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\n' || char === '\r') break;
    if (ends.includes(char)) return { found: true, at };
    if (char !== curly) continue;
    if (matchAt(afterValue, text, at + 1) !== null) return { found: true, at };
    curly = undefined;
  }
  return { found: false, at };
}

function readWord(text: string): string | number | boolean {
  if (text === 'true') return true;
  if (text === 'false') return false;
  return number.test(text) ? Number(text) : text;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
