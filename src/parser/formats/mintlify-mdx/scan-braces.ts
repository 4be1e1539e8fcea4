const token = /["'`]|\/\/|\/\*|[()[\]{}]|\r\n|\r|\n/g;
const lineEnd = /\r\n|\r|\n/g;

interface Scan {
  /** Ends at the brace that closes the one it starts with, not at a line end. */
  readonly isExpression: boolean;
  /** What opens strings or comments and is closed nowhere: looked for once. */
  readonly unclosed: Set<string>;
  depth: number;
  at: number;
}

/**
 * Where program text that starts at `start` ends: the first line end outside brackets, strings and comments, or the
 * brace that closes the one it starts with. Absent where brackets are never closed.
 */
export function scanBraces(text: string, start: number, limit = text.length): number | undefined {
  const scan: Scan = { isExpression: text[start] === '{', unclosed: new Set(), depth: 0, at: start };
  for (let found = nextMark(text, scan, limit); found !== undefined; found = nextMark(text, scan, limit)) {
    const { mark, index } = found;
    if (isOutside(scan) && /[\r\n]/.test(mark)) return index;
    if (readMark(text, mark, scan)) return scan.at;
  }
  return isOutside(scan) ? limit : undefined;
}

function isOutside({ isExpression, depth }: Scan): boolean {
  return !isExpression && depth <= 0;
}

/** Goes to the end of the next mark. */
function nextMark(
  text: string,
  scan: Scan,
  limit: number,
): { readonly mark: string; readonly index: number } | undefined {
  token.lastIndex = scan.at;
  const found = token.exec(text);
  if (found === null || found.index >= limit) return undefined;
  scan.at = token.lastIndex;
  return { mark: found[0], index: found.index };
}

/** Goes on behind a mark; whether the text ends there. */
function readMark(text: string, mark: string, scan: Scan): boolean {
  if ('([{'.includes(mark)) scan.depth += 1;
  else if (')]}'.includes(mark)) {
    scan.depth -= 1;
    return scan.isExpression && scan.depth <= 0;
  } else if (!/[\r\n]/.test(mark) && !scan.unclosed.has(mark)) {
    const end = findClose(text, mark, scan.at);
    if (end === undefined) scan.unclosed.add(mark);
    else scan.at = end;
  }
  return false;
}

/** The end of the string or comment that `mark` opened before `from`; `from` itself for an apostrophe in a word. */
function findClose(text: string, mark: string, from: number): number | undefined {
  if (mark === '//') return findLineEnd(text, from);
  const close = mark === '/*' ? '*/' : mark;
  let end = text.indexOf(close, from);
  while (mark !== '/*' && end > from && text[end - 1] === '\\' && text[end - 2] !== '\\') {
    end = text.indexOf(close, end + 1);
  }
  if (end < 0) return undefined;
  const isWord = mark !== '/*' && mark !== '`' && findLineEnd(text, from) < end;
  return isWord ? from : end + close.length;
}

function findLineEnd(text: string, from: number): number {
  lineEnd.lastIndex = from;
  return lineEnd.exec(text)?.index ?? text.length;
}
