import type { Page, PageProblem } from '../page.ts';
import type { UnmatchedTag } from './balance-html.ts';
import { draftMarkdown } from './draft-markdown.ts';
import { readFrontMatter } from './front-matter.ts';
import { hasMasks, judgeMasks, listCode } from './judge-masks.ts';
import { findMalformedTags } from './malformed-tags.ts';
import { parseMarkdown } from './markdown.ts';
import { maxNesting } from './max-nesting.ts';
import { nestBlocks } from './nest-blocks.ts';
import { pairTags, type TagProblem } from './pair-tags.ts';
import { findLineEnd, readSource, type Source } from './source.ts';
import { findUnclosedHtml } from './unclosed-html.ts';

/**
 * How many UTF-16 units a page may have. The longest real page measured has 123,000; at this length, pages of nothing
 * but small tables, list items, quotes or emphasis marks took about 3 s and 0.7 GB of memory.
 */
export const maxPageLength = 1024 * 1024;

/** The text of a GitBook markdown page → its tree; what makes no sense in it is recorded, never thrown. */
export function parsePage(path: string, text: string): Page {
  const source = readSource(path, text);
  if (source.text.length > maxPageLength) return refusePage(source);
  const problems: PageProblem[] = [];
  const noteTooDeep = (start: number, end: number): void => {
    problems.push({ kind: 'too-deep', limit: maxNesting, at: source.span(start, end) });
  };
  const markdown = parseMarkdown(source.text);
  const { root } = markdown;
  const { frontMatter, problem } = readFrontMatter(root, source);
  if (problem !== undefined) problems.push(problem);
  const unmatched: UnmatchedTag[] = [];
  const drafts = draftMarkdown(root, source, noteTooDeep, (tag) => unmatched.push(tag));
  problems.push(...judgeMasks(markdown, hasMasks(markdown) ? listCode(drafts) : [], source));
  const pairing = pairTags(drafts);
  for (const found of pairing.problems) problems.push(describeProblem(found, source));
  const children = nestBlocks(drafts, pairing, source, {
    onTooDeep: ({ start, end }) => noteTooDeep(start, end),
    onMalformed: (text) => {
      const readEnd = markdown.end?.offset ?? source.text.length;
      const found = findMalformedTags(text, source);
      problems.push(...found.filter(({ at }) => at.offset - source.shift < readEnd));
    },
  });
  for (const found of findUnclosedHtml(unmatched, source)) problems.push(found);
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
