import type { BlockNode, PageNode } from '../../../page.ts';
import { folderOf, joinPath } from '../../../paths.ts';

/** Where the content of a snippet may stand, the likeliest first, or why it is not looked for. */
export type SnippetFiles =
  | { readonly kind: 'files'; readonly paths: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** A block that stands for the content of another file. */
export interface SnippetBlock extends BlockNode {
  readonly name: 'Snippet';
}

/** Whether a node is one that names its file. */
export function isSnippet(node: PageNode): node is SnippetBlock {
  return node.kind === 'block' && node.name === 'Snippet' && node.attributes.file !== undefined;
}

/** Every snippet below `nodes`, in source order. */
export function listSnippets(nodes: readonly PageNode[]): readonly SnippetBlock[] {
  return nodes.flatMap((node): readonly SnippetBlock[] => {
    if (node.kind === 'text' || node.kind === 'code') return [];
    return [...(isSnippet(node) ? [node] : []), ...listSnippets(node.children)];
  });
}

/** The file as the page writes it. */
export function writtenFile({ attributes }: SnippetBlock): string {
  return String(attributes.file?.value ?? '');
}

/** A snippet's file from where it is named: from the docs folder, or beside the file that names it. */
export function findSnippetFiles(snippet: SnippetBlock): SnippetFiles {
  const written = writtenFile(snippet);
  const imported = snippet.attributes.import?.value;
  if (/\.(?:[cm]?[jt]sx?|json)$/i.test(written)) return refuse('it is program code');
  if (imported === 'part') return refuse('only one name of it is imported');
  const path = resolveFile(written, snippet.at.path, imported !== undefined);
  if (path === undefined) return refuse('it is no file of the docs');
  if (path === '' || path.startsWith('../') || path === '..') return refuse('it is outside the docs folder');
  const paths = /\.mdx?$/i.test(path) ? [path] : [`${path}.mdx`, `${path}.md`];
  return { kind: 'files', paths };
}

function refuse(reason: string): SnippetFiles {
  return { kind: 'refused', reason };
}

/** A bare name is that of a file of the snippets folder, or, where it is imported, of a package. */
function resolveFile(written: string, from: string, isImported: boolean): string | undefined {
  if (written.startsWith('/')) return joinPath(written);
  if (/^\.\.?\//.test(written)) return joinPath(folderOf(from), written);
  if (/^snippets\//.test(written)) return joinPath(written);
  if (isImported && !/\.mdx?$/i.test(written)) return undefined;
  return joinPath('snippets', written);
}
