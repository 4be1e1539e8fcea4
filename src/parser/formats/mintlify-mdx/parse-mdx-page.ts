import type { Page, PageNode, PageProblem } from '../../../page.ts';
import { readFrontMatter } from '../../front-matter.ts';
import { hasMasks, judgeMasks } from '../../judge-masks.ts';
import { maxNesting } from '../../max-nesting.ts';
import { maxPageLength } from '../../parse-page.ts';
import type { Range } from '../../place-nodes.ts';
import { findLineEnd, readSource, type Source } from '../../source.ts';
import { describeSnippets } from './describe-snippets.ts';
import { describeFrontMatter } from './front-matter-operation.ts';
import { makeTree } from './make-tree.ts';
import { parseMdx } from './parse-mdx.ts';
import { findSnippetFiles, listSnippets, type SnippetBlock } from './snippet-files.ts';

/** How many stretches that do not parse are named one by one: a page with more of them is no MDX. */
const mostLoose = 100;

/** The text of an MDX page → its tree; what makes no sense in it is recorded, never thrown. */
export function parseMdxPage(path: string, text: string): Page {
  const source = readSource(path, text);
  if (source.text.length > maxPageLength) return refusePage(source);
  const { root, masked, deepTags, loose, imports } = parseMdx(source.text);
  const { frontMatter, problem } = readFrontMatter(root, source);
  const operation = describeFrontMatter(frontMatter, source);
  const children = makeTree(root, source, imports);
  const snippets = listSnippets(children);
  const code = hasMasks(masked) ? listCode(children, source.shift) : [];
  const problems: PageProblem[] = [
    ...(problem === undefined ? [] : [problem]),
    ...operation.problems,
    ...judgeMasks(masked, code, source),
    ...deepTags.slice(0, 1).map(
      ({ start, end }): PageProblem => ({
        kind: 'too-deep',
        limit: maxNesting,
        at: source.span(start, end),
      }),
    ),
    ...describeSnippets(snippets),
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
    children: [...operation.blocks, ...children],
    ...(frontMatter === undefined ? {} : { frontMatter }),
    ...(snippets.length > 0 && { includes: listIncludes(snippets) }),
    problems: problems.sort((a, b) => a.at.offset - b.at.offset),
  };
}

/** The paths where each included file may be; program code is none. */
function listIncludes(snippets: readonly SnippetBlock[]): readonly (readonly string[])[] {
  return snippets.flatMap((snippet) => {
    const files = findSnippetFiles(snippet);
    return files.kind === 'files' ? [files.paths] : [];
  });
}

/** Where marks mean nothing, in the order of the page. */
function listCode(nodes: readonly PageNode[], shift: number): Range[] {
  return nodes.flatMap((node): Range[] => {
    if (node.kind === 'text') return [];
    const isCode = node.kind === 'code' || (node.kind === 'element' && node.name === 'code');
    if (isCode) return [{ start: node.at.offset - shift, end: node.at.endOffset - shift }];
    return listCode(node.children, shift);
  });
}

function refusePage({ path, text, lines, span }: Source): Page {
  const at = span(0, findLineEnd(text, lines, 0));
  const problems: PageProblem[] = [{ kind: 'too-large', limit: maxPageLength, at }];
  return { kind: 'markdown', path, format: 'mintlify-mdx', children: [], problems };
}
