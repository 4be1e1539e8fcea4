/** One line of a page, and what surrounds it. */
export interface ProseLine {
  /** Without its end. */
  readonly line: string;
  readonly start: number;
  readonly inFrontMatter: boolean;
  /** Part of a fenced code block, its fences included. */
  readonly inCode: boolean;
}

const fence = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})(.*)$/;

/** The lines of a page, with what is code and front matter told apart; linear, and near enough where fences are odd. */
export function* eachProseLine(text: string): Generator<ProseLine, void, undefined> {
  let inFrontMatter = /^---[ \t]*(?:\r\n|\r|\n)/.test(text);
  let open: string | undefined;
  let start = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const before = open;
    if (!inFrontMatter) open = readFence(line, open);
    yield { line, start, inFrontMatter, inCode: open !== undefined || before !== undefined };
    if (inFrontMatter && start > 0 && /^---[ \t]*$/.test(line)) inFrontMatter = false;
    start += line.length;
    start += text.startsWith('\r\n', start) ? 2 : 1;
  }
}

/** The marks of the fence that is open behind a line; `open` are those before it. */
function readFence(line: string, open: string | undefined): string | undefined {
  const [, marks, rest = ''] = fence.exec(line) ?? [];
  if (marks === undefined) return open;
  if (open !== undefined) return marks.startsWith(open) && rest.trim() === '' ? undefined : open;
  return marks.startsWith('`') && rest.includes('`') ? undefined : marks;
}
