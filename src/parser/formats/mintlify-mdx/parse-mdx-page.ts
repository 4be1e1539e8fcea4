import type { Page, PageProblem } from '../../../page.ts';
import { readFrontMatter } from '../../front-matter.ts';
import { maxNesting } from '../../max-nesting.ts';
import { maxPageLength } from '../../parse-page.ts';
import { findLineEnd, readSource, type Source } from '../../source.ts';
import { describeFrontMatter } from './front-matter-operation.ts';
import { makeTree } from './make-tree.ts';
import { parseMdx } from './parse-mdx.ts';

/** How many stretches that do not parse are named one by one: a page with more of them is no MDX. */
const mostLoose = 100;

/** The text of an MDX page → its tree; what makes no sense in it is recorded, never thrown. */
export function parseMdxPage(path: string, text: string): Page {
  const source = readSource(path, text);
  if (source.text.length > maxPageLength) return refusePage(source);
  const { root, tooDeep, deepTags, loose, imports } = parseMdx(source.text);
  const { frontMatter, problem } = readFrontMatter(root, source);
  const operation = describeFrontMatter(frontMatter, source);
  const deep = [...tooDeep.map((start) => ({ start, end: start + 1 })), ...deepTags];
  const problems: PageProblem[] = [
    ...(problem === undefined ? [] : [problem]),
    ...operation.problems,
    ...deep.slice(0, 1).map(
      ({ start, end }): PageProblem => ({
        kind: 'too-deep',
        limit: maxNesting,
        at: source.span(start, end),
      }),
    ),
    ...loose.slice(0, mostLoose).map(
      ({ start, end }): PageProblem => ({
        kind: 'lossy-text',
        what: 'MDX that does not parse, read as text',
        at: source.span(start, end),
      }),
    ),
  ];
  return {
    kind: 'markdown',
    path,
    format: 'mintlify-mdx',
    children: [...operation.blocks, ...makeTree(root, source, imports)],
    ...(frontMatter === undefined ? {} : { frontMatter }),
    problems: problems.sort((a, b) => a.at.offset - b.at.offset),
  };
}

function refusePage({ path, text, lines, span }: Source): Page {
  const at = span(0, findLineEnd(text, lines, 0));
  const problems: PageProblem[] = [{ kind: 'too-large', limit: maxPageLength, at }];
  return { kind: 'markdown', path, format: 'mintlify-mdx', children: [], problems };
}
