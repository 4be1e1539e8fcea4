import type { LineRange } from '../changed-lines.ts';

/** A diff without context lines → the lines of each new file that differ; what was only taken out leaves none. */
export function parseDiff(diff: string): ReadonlyMap<string, readonly LineRange[]> {
  const files = new Map<string, LineRange[]>();
  let ranges: LineRange[] = [];
  let bodyLines = 0;
  for (const line of diff.split('\n')) {
    if (line.startsWith('\\')) continue;
    // Content may look like anything, headers too.
    if (bodyLines > 0) {
      bodyLines -= 1;
      continue;
    }
    const path = readNewPath(line);
    if (path !== undefined) {
      ranges = [];
      files.set(path, ranges);
    }
    const hunk = readHunk(line);
    bodyLines = hunk?.bodyLines ?? 0;
    if (hunk?.range !== undefined) ranges.push(hunk.range);
  }
  return files;
}

/** `+++ b/docs/chat.md`, possibly quoted; a deleted file has none. */
function readNewPath(line: string): string | undefined {
  if (!line.startsWith('+++ ')) return undefined;
  const written = line.slice(4).replace(/\t$/, '');
  const path = written.startsWith('"') ? unquote(written.slice(1, -1)) : written;
  return path.startsWith('b/') ? path.slice(2) : undefined;
}

function readHunk(line: string): { range?: LineRange; bodyLines: number } | undefined {
  const found = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
  if (found === null) return undefined;
  const [, removed = '1', start = '1', added = '1'] = found;
  const first = Number(start);
  const count = Number(added);
  const bodyLines = Number(removed) + count;
  return count === 0 ? { bodyLines } : { range: { first, last: first + count - 1 }, bodyLines };
}

const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };

/** A path as git quotes it: bytes in octal, some characters behind a backslash. */
function unquote(text: string): string {
  const bytes: number[] = [];
  for (const [part, octal, letter] of text.matchAll(/\\([0-7]{3})|\\(.)|[^\\]+/gu)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (letter !== undefined) bytes.push(escapes[letter] ?? letter.charCodeAt(0));
    else bytes.push(...Buffer.from(part));
  }
  return Buffer.from(bytes).toString('utf8');
}
