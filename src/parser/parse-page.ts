import type { Page, PageProblem } from '../page.ts';
import { maxNesting } from './deep-nesting.ts';
import type { Draft } from './draft.ts';
import { draftMarkdown } from './draft-markdown.ts';
import { readFrontMatter } from './front-matter.ts';
import { findMalformedTags } from './malformed-tags.ts';
import { parseMarkdown } from './markdown.ts';
import { nestBlocks } from './nest-blocks.ts';
import { pairTags, type TagProblem } from './pair-tags.ts';
import type { Range } from './place-nodes.ts';
import { findLine, findLineEnd, readSource, type Source } from './source.ts';

/** How many UTF-16 units a page may have: a page of nothing but small tables takes about 1.3 kB of memory for each. */
export const maxPageLength = 2 * 1024 * 1024;

/** The text of a GitBook markdown page → its tree; what makes no sense in it is recorded, never thrown. */
export function parsePage(path: string, text: string): Page {
  const source = readSource(path, text);
  if (source.text.length > maxPageLength) return refusePage(source);
  const problems: PageProblem[] = [];
  const noteTooDeep = (start: number, end: number): void => {
    problems.push({ kind: 'too-deep', limit: maxNesting, at: source.span(start, end) });
  };
  const { root, tooDeep } = parseMarkdown(source.text);
  const { frontMatter, problem } = readFrontMatter(root, source);
  if (problem !== undefined) problems.push(problem);
  const drafts = draftMarkdown(root, source, noteTooDeep);
  for (const { start, end } of findDeepStretches(tooDeep, drafts, source)) noteTooDeep(start, end);
  const pairing = pairTags(drafts);
  for (const found of pairing.problems) problems.push(describeProblem(found, source));
  const children = nestBlocks(drafts, pairing, source, {
    onTooDeep: ({ start, end }) => noteTooDeep(start, end),
    onMalformed: (text) => problems.push(...findMalformedTags(text, source)),
  });
  return {
    kind: 'markdown',
    path,
    format: 'gitbook-markdown',
    children,
    ...(frontMatter === undefined ? {} : { frontMatter }),
    problems: problems.sort((a, b) => a.at.offset - b.at.offset),
  };
}

function refusePage({ path, text, lines, span }: Source): Page {
  const at = span(0, findLineEnd(text, lines, 0));
  const problems: PageProblem[] = [{ kind: 'too-large', limit: maxPageLength, at }];
  return { kind: 'markdown', path, format: 'gitbook-markdown', children: [], problems };
}

/** Stretches of lines that hold masked markers, without those in code, where they nest nothing. */
function findDeepStretches(offsets: readonly number[], drafts: readonly Draft[], source: Source): Range[] {
  const code = offsets.length === 0 ? [] : listCode(drafts);
  const stretches: { start: number; end: number; line: number }[] = [];
  let next = 0;
  for (const offset of offsets) {
    while ((code[next]?.end ?? offset) < offset) next += 1;
    if ((code[next]?.start ?? offset) < offset) continue;
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

function listCode(drafts: readonly Draft[]): Range[] {
  return drafts.flatMap((draft): Range[] => {
    if (draft.kind === 'code' || (draft.kind === 'element' && draft.name === 'code')) return [draft];
    return draft.kind === 'element' ? listCode(draft.children) : [];
  });
}

function describeProblem(problem: TagProblem, source: Source): PageProblem {
  if (problem.kind === 'runaway-fence') {
    const { code, names } = problem;
    return { kind: problem.kind, names, at: source.span(code.start, code.end) };
  }
  const { tag } = problem;
  const at = source.span(tag.start, tag.end);
  if (problem.kind !== 'crossed-block') return { kind: problem.kind, name: tag.tag.name, at };
  const { by } = problem;
  const byAt = source.span(by.start, by.end);
  return { kind: problem.kind, name: tag.tag.name, by: by.tag.name, at, byAt };
}
