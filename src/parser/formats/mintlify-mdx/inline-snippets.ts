import type { Page, PageNode, PageProblem } from '../../../page.ts';
import { compareText } from '../../../text.ts';
import { maxPageLength } from '../../parse-page.ts';
import { describeSnippets } from './describe-snippets.ts';
import { findSnippetFiles, isSnippet, listSnippets, type SnippetBlock } from './snippet-files.ts';
import { takesValues } from './snippet-values.ts';

/** How deep snippets may stand in snippets. */
export const maxSnippetDepth = 5;

/** A file that a page includes: its tree, or why there is none. */
export type Snippet =
  | {
      readonly kind: 'page';
      readonly page: Page;
      /** Length of its text. */
      readonly length: number;
    }
  | { readonly kind: 'failure'; readonly reason: string };

interface Inlining {
  readonly snippets: ReadonlyMap<string, Snippet>;
  /** Pages of what was put in, by path. */
  readonly used: Map<string, Page>;
  /** Why a snippet was left where it stands. */
  readonly reasons: Map<SnippetBlock, string>;
  readonly problems: PageProblem[];
  /** How much more text may be put in. */
  left: number;
}

/**
 * A page with the content of the snippets it names in their places; each place stays in the file where it is. What could
 * not be put in stays as it is, and is told of with the reason.
 */
export function inlineSnippets(page: Page, snippets: ReadonlyMap<string, Snippet>): Page {
  if (page.includes === undefined) return page;
  const inlining: Inlining = {
    snippets,
    used: new Map(),
    reasons: new Map(),
    problems: [],
    left: maxPageLength,
  };
  const children = inlineNodes(page.children, [page.part?.file ?? page.path], inlining);
  const { used, reasons, problems } = inlining;
  const told = [page, ...used.values()].flatMap(withoutSnippets);
  const included = [...used.keys()].toSorted(compareText);
  return {
    ...page,
    children,
    ...(included.length > 0 && { included }),
    problems: [...told, ...problems, ...describeSnippets(listSnippets(children), reasons)].sort(
      (a, b) => a.at.offset - b.at.offset,
    ),
  };
}

/** The problems of a file but those that tell of snippets: they are known better now. */
function withoutSnippets({ children, problems }: Page): readonly PageProblem[] {
  const places = new Set(listSnippets(children).map(({ at }) => at));
  return problems.filter(({ kind, at }) => kind !== 'lossy-text' || !places.has(at));
}

function inlineNodes(
  nodes: readonly PageNode[],
  chain: readonly string[],
  inlining: Inlining,
): readonly PageNode[] {
  return nodes.flatMap((node) => {
    if (isSnippet(node)) return inlineSnippet(node, chain, inlining);
    return [inlineChildren(node, chain, inlining)];
  });
}

/** A file may stand in a page twice: then its nodes are others, so that each is in one place of the page only. */
function inlineChildren<Node extends PageNode>(
  node: Node,
  chain: readonly string[],
  inlining: Inlining,
): Node {
  const at = { ...node.at };
  if (node.kind === 'text' || node.kind === 'code') return { ...node, at };
  const children = inlineNodes(node.children, chain, inlining);
  return node.kind === 'block'
    ? { ...node, at, openTag: { ...node.openTag }, children }
    : { ...node, at, children };
}

function inlineSnippet(
  node: SnippetBlock,
  chain: readonly string[],
  inlining: Inlining,
): readonly PageNode[] {
  const found = chooseSnippet(node, chain, inlining);
  if (found.kind === 'refused') {
    const left = inlineChildren(node, chain, inlining);
    inlining.reasons.set(left, found.reason);
    return [left];
  }
  const { path, page, length } = found;
  inlining.left -= length + 1;
  inlining.used.set(path, page);
  const { nodes, dropped } = takesValues(page.children, node);
  if (dropped) inlining.problems.push(tellValues(node));
  return inlineNodes(nodes, [...chain, path], inlining);
}

function tellValues({ at }: SnippetBlock): PageProblem {
  const what = 'Fields of a snippet whose names or types are variables, which are not known, are left out';
  return { kind: 'lossy-text', what, at };
}

type Chosen =
  | { readonly kind: 'found'; readonly path: string; readonly page: Page; readonly length: number }
  | { readonly kind: 'refused'; readonly reason: string };

function chooseSnippet(node: SnippetBlock, chain: readonly string[], { snippets, left }: Inlining): Chosen {
  const files = findSnippetFiles(node);
  if (files.kind === 'refused') return files;
  if (chain.length > maxSnippetDepth) {
    return { kind: 'refused', reason: `it stands more than ${maxSnippetDepth} snippets deep` };
  }
  const path = files.paths.find((one) => snippets.get(one)?.kind === 'page');
  const snippet = path === undefined ? undefined : snippets.get(path);
  if (path === undefined || snippet?.kind !== 'page') {
    const failure = snippets.get(files.paths[0] ?? '');
    return { kind: 'refused', reason: failure?.kind === 'failure' ? failure.reason : '' };
  }
  if (chain.includes(path)) return { kind: 'refused', reason: 'it includes itself' };
  if (snippet.length + 1 > left) {
    return { kind: 'refused', reason: `with it, snippets have more than ${maxPageLength} characters` };
  }
  return { kind: 'found', path, page: snippet.page, length: snippet.length };
}
