import type { Page, PageProblem } from '../page.ts';
import { draftMarkdown } from './draft-markdown.ts';
import { readFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './markdown.ts';
import { nestBlocks } from './nest-blocks.ts';
import { pairTags, type TagProblem } from './pair-tags.ts';
import { readSource, type Source } from './source.ts';

/** The text of a GitBook markdown page → its tree; what makes no sense in it is recorded, never thrown. */
export function parsePage(path: string, text: string): Page {
  const source = readSource(path, text);
  const problems: PageProblem[] = [];
  const noteTooDeep = (start: number, end: number): void => {
    problems.push({ kind: 'too-deep', limit: 100, at: source.span(start, end) });
  };
  const root = parseMarkdown(source.text);
  const { frontMatter, problem } = readFrontMatter(root, source);
  if (problem !== undefined) problems.push(problem);
  const drafts = draftMarkdown(root, source, noteTooDeep);
  const pairing = pairTags(drafts);
  for (const found of pairing.problems) problems.push(describeProblem(found, source));
  const children = nestBlocks(drafts, pairing, source, ({ start, end }) => noteTooDeep(start, end));
  return {
    kind: 'markdown',
    path,
    format: 'gitbook-markdown',
    children,
    ...(frontMatter === undefined ? {} : { frontMatter }),
    problems: problems.sort((a, b) => a.at.offset - b.at.offset),
  };
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
