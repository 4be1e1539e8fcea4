import type { Range } from '../../place-nodes.ts';
import { eachProseLine } from './prose-lines.ts';
import { type JsxTag, type ScanMemory, scanJsxTag } from './scan-tag.ts';

/** What looks like MDX in a page, by our own scan: coarser than the parser's, but it never gives up. */
export interface MdxMarks {
  /** Tags outside code, in order. */
  readonly tags: readonly JsxTag[];
  /** Braces of expressions, and `<` that start no tag; ascending. */
  readonly loose: readonly number[];
  /** Comments of HTML and of MDX; ascending. */
  readonly comments: readonly Range[];
}

const mark = /\\[\s\S]|`+|<!--|\{\/\*|[<{]/g;
const commentEnds: Readonly<Record<string, string>> = { '<!--': '-->', '{/*': '*/}' };

interface Finding {
  readonly text: string;
  readonly tags: JsxTag[];
  readonly loose: number[];
  readonly comments: Range[];
  readonly memory: ScanMemory;
  /** Openings of comments that nothing closes: looked for once. */
  readonly unclosed: Set<string>;
}

/** Text → its tags, comments and loose characters outside code; linear. */
export function findMdxMarks(text: string): MdxMarks {
  const finding: Finding = {
    text,
    tags: [],
    loose: [],
    comments: [],
    memory: { brokenUntil: 0 },
    unclosed: new Set(),
  };
  let at = 0;
  for (const { start, end } of listProse(text)) {
    const spans = findCodeSpans(text, start, end);
    at = Math.max(start, at);
    while (at < end) {
      mark.lastIndex = at;
      const found = mark.exec(text);
      if (found === null || found.index >= end) break;
      const [token] = found;
      const { index } = found;
      const close = token.startsWith('`') ? spans.get(index) : readMark(token, index, finding);
      at = close ?? index + token.length;
    }
  }
  const { tags, loose, comments } = finding;
  return { tags, loose, comments };
}

/** Notes what stands at a mark; where it ends, if not right behind the mark. */
function readMark(token: string, index: number, finding: Finding): number | undefined {
  const { text, tags, loose, comments } = finding;
  if (token.startsWith('\\')) return undefined;
  const comment = findComment(token, index, finding);
  if (comment !== undefined) {
    comments.push(comment);
    return comment.end;
  }
  const address = token === '<' ? findAddress(text, index) : undefined;
  if (address !== undefined) {
    // What is left is a bare address, which is a link too.
    comments.push({ start: index, end: index + 1 }, { start: address - 1, end: address });
    return address;
  }
  if (token === '{' && isShownString(text, index)) return undefined;
  const tag = token === '<' ? scanJsxTag(text, index, finding.memory) : undefined;
  if (tag === undefined) loose.push(index);
  else tags.push(tag);
  return tag?.end;
}

/** The end of an address in angle brackets, as markdown has it and MDX does not. */
function findAddress(text: string, index: number): number | undefined {
  const found = /^<(?:https?:\/\/[^\s<>]+|[^\s<>@/]+@[^\s<>@]+\.[^\s<>@]+)>/.exec(
    text.slice(index, index + 1000),
  );
  return found === null ? undefined : index + found[0].length;
}

/** An expression that is a short string, such as `{" "}`: an MDX parser reads it well. */
function isShownString(text: string, index: number): boolean {
  return /^\{\s*(["'`])[^"'`{}\\]*\1\s*\}/.test(text.slice(index, index + 200));
}

function findComment(token: string, index: number, { text, unclosed }: Finding): Range | undefined {
  const close = commentEnds[token];
  if (close === undefined || unclosed.has(token)) return undefined;
  const found = text.indexOf(close, index + token.length);
  if (found < 0) unclosed.add(token);
  return found < 0 ? undefined : { start: index, end: found + close.length };
}

/** Stretches between code blocks and blank lines: no code span crosses these. */
function listProse(text: string): readonly Range[] {
  const stretches: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { line, start, inFrontMatter, inCode } of eachProseLine(text)) {
    const isProse = !inFrontMatter && !inCode && line.trim() !== '';
    const last = stretches.at(-1);
    if (isProse && isOpen && last !== undefined) last.end = start + line.length;
    else if (isProse) stretches.push({ start, end: start + line.length });
    isOpen = isProse;
  }
  return stretches;
}

/** Where the code span that starts with the backticks at an offset ends. */
function findCodeSpans(text: string, start: number, end: number): ReadonlyMap<number, number> {
  const runs = [...text.slice(start, end).matchAll(/`+/g)].reverse();
  const next = new Map<number, number>();
  const spans = new Map<number, number>();
  for (const { 0: run, index } of runs) {
    const close = next.get(run.length);
    if (close !== undefined) spans.set(start + index, start + close + run.length);
    next.set(run.length, index);
  }
  return spans;
}
