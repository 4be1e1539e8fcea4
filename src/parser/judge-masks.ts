import type { PageProblem } from '../page.ts';
import type { Draft } from './draft.ts';
import type { Markdown } from './markdown.ts';
import { maxNesting } from './max-nesting.ts';
import type { Range } from './place-nodes.ts';
import { findLine, findLineEnd, type Source } from './source.ts';

/** What of a text was masked. */
export type Masked = Pick<Markdown, 'tooDeep' | 'crowds' | 'end'>;

/** What was masked before a page was parsed → its problems, without those in `code`, where marks mean nothing. */
export function judgeMasks(
  { tooDeep, crowds, end }: Masked,
  code: readonly Range[],
  source: Source,
): readonly PageProblem[] {
  const problems = findStretches(outside(tooDeep, code), source).map(
    (stretch): PageProblem => ({
      kind: 'too-deep',
      limit: maxNesting,
      at: source.span(stretch.start, stretch.end),
    }),
  );
  const limits = new Map(crowds.map(({ offset, limit }) => [offset, limit]));
  for (const offset of outside([...limits.keys()], code)) {
    const what = 'marks in one paragraph';
    const limit = limits.get(offset) ?? 0;
    problems.push({ kind: 'too-many', what, limit, at: source.span(offset, offset + 1) });
  }
  if (end === undefined) return problems;
  const { what, limit, offset } = end;
  const line = findLine(source.lines, offset);
  const lineEnd = Math.max(offset, findLineEnd(source.text, source.lines, line));
  return [...problems, { kind: 'too-many', what, limit, at: source.span(offset, lineEnd) }];
}

/** Whether something was masked that means nothing in code. */
export function hasMasks({ tooDeep, crowds }: Masked): boolean {
  return tooDeep.length + crowds.length > 0;
}

/** Stretches of lines that hold masked markers. */
function findStretches(offsets: readonly number[], source: Source): readonly Range[] {
  const stretches: { start: number; end: number; line: number }[] = [];
  for (const offset of offsets) {
    const line = findLine(source.lines, offset);
    const last = stretches.at(-1);
    if (last === undefined || last.line + 1 < line) {
      stretches.push({ start: offset, end: offset + 1, line });
      continue;
    }
    last.end = offset + 1;
    last.line = line;
  }
  return stretches;
}

/** The offsets, ascending, that are in no code. */
function outside(offsets: readonly number[], code: readonly Range[]): readonly number[] {
  let next = 0;
  return offsets.filter((offset) => {
    while ((code[next]?.end ?? offset) < offset) next += 1;
    return (code[next]?.start ?? offset) >= offset;
  });
}

/** The code of a page, in its order. */
export function listCode(drafts: readonly Draft[]): Range[] {
  return drafts.flatMap((draft): Range[] => {
    if (draft.kind === 'code' || (draft.kind === 'element' && draft.name === 'code')) return [draft];
    return draft.kind === 'element' ? listCode(draft.children) : [];
  });
}
