import { scanBraces } from './scan-braces.ts';

/** A JSX tag as it stands in a text. */
export interface JsxTag {
  /** `''` for a fragment. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'alone';
  readonly start: number;
  readonly end: number;
}

/** What scans of one text remember, so that all of them together are linear. */
export interface ScanMemory {
  /** Braces opened before this offset are not closed near enough. */
  brokenUntil: number;
}

const head = /<(\/?)([A-Za-z_$][\w$.-]*)?\s*/y;
const tail = /(\/?)\s*>/y;
const space = /\s*/y;
const attribute = /[A-Za-z_$][\w$:.-]*\s*/y;

/** How far a tag may reach: what is never closed is not looked for through the whole page. */
const longest = 50_000;

/** The JSX tag that starts with the `<` at `start`; absent where none does. */
export function scanJsxTag(text: string, start: number, memory: ScanMemory): JsxTag | undefined {
  head.lastIndex = start;
  const [opening, slash, name = ''] = head.exec(text) ?? [];
  if (opening === undefined) return undefined;
  const limit = Math.min(text.length, start + longest);
  const hasAttributes = slash === '' && name !== '';
  for (let at: number | undefined = start + opening.length; at !== undefined && at < limit; ) {
    const end = scanTail(text, at);
    if (end !== undefined) return makeTag(name, slash !== '', end.alone, start, end.end);
    const next: number | undefined = hasAttributes ? scanAttribute(text, at, limit, memory) : undefined;
    at = next === undefined ? undefined : skip(space, text, next);
  }
  return undefined;
}

function scanTail(text: string, at: number): { readonly alone: boolean; readonly end: number } | undefined {
  tail.lastIndex = at;
  const found = tail.exec(text);
  return found === null ? undefined : { alone: found[1] !== '', end: tail.lastIndex };
}

function makeTag(
  name: string,
  closing: boolean,
  alone: boolean,
  start: number,
  end: number,
): JsxTag | undefined {
  if (closing) return alone ? undefined : { name, kind: 'close', start, end };
  return { name, kind: alone ? 'alone' : 'open', start, end };
}

/** Where the attribute at `at` ends; absent where there is none. */
function scanAttribute(text: string, at: number, limit: number, memory: ScanMemory): number | undefined {
  if (text[at] === '{') return scanExpression(text, at, limit, memory);
  const end = skip(attribute, text, at);
  if (end === at) return undefined;
  if (text[end] !== '=') return end;
  const valueStart = skip(space, text, end + 1);
  const quote = text[valueStart];
  if (quote === '{') return scanExpression(text, valueStart, limit, memory);
  if (quote !== '"' && quote !== "'") return undefined;
  const close = text.indexOf(quote, valueStart + 1);
  return close < 0 || close >= limit ? undefined : close + 1;
}

function scanExpression(text: string, at: number, limit: number, memory: ScanMemory): number | undefined {
  if (at < memory.brokenUntil) return undefined;
  const end = scanBraces(text, at, limit);
  if (end === undefined) memory.brokenUntil = limit;
  return end;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Braces inside the expressions of a tag, so that whoever looks for the first closing one finds the right one. */
export function findInnerBraces(text: string, { start, end, kind }: JsxTag): readonly number[] {
  const braces: number[] = [];
  let at = kind === 'close' ? end : start + 1;
  while (at < end) {
    const expression = text[at] === '{' ? scanBraces(text, at, end) : undefined;
    if (expression !== undefined) braces.push(...findBraces(text, at + 1, expression - 1));
    at = expression ?? skip(quoted, text, at + 1);
  }
  return braces;
}

const quoted = /(?<=")[^"]*"|(?<=')[^']*'|/y;

function findBraces(text: string, start: number, end: number): readonly number[] {
  return [...text.slice(start, end).matchAll(/[{}]/g)].map(({ index }) => start + index);
}
