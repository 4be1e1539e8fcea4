import type { BlockAttribute, BlockNode, ElementNode, PageNode } from '../page.ts';
import type { Link, PlaygroundLink } from '../page-facts.ts';
import { collapse, isElement, type ParentNode, textOf, walk } from './tree.ts';

/** Page tree → its links with a target, in source order. */
export function readLinks(children: readonly PageNode[]): readonly Link[] {
  const links: Link[] = [];
  for (const { node } of walk(children)) {
    if (!isElement(node, 'a') || node.attributes.href === undefined) continue;
    const { href: url, title } = node.attributes;
    const text = collapse(textOf(node));
    links.push({ url, text, ...(title !== undefined && { title }), ...placeLink(node) });
  }
  return links;
}

/** Page tree → the images and files it shows, in source order. */
export function readAssets(children: readonly PageNode[]): readonly Link[] {
  return [...walk(children)].flatMap(({ node }): readonly Link[] => {
    if (isElement(node, 'img', 'video', 'audio', 'source')) {
      const { src, alt = '' } = node.attributes;
      return src === undefined ? [] : [{ url: src, text: alt, ...placeLink(node) }];
    }
    return node.kind === 'block' ? readFile(node) : [];
  });
}

function placeLink({ at, targetAt }: ElementNode): Pick<Link, 'at' | 'urlAt'> {
  return { at, ...(targetAt && { urlAt: targetAt }) };
}

function readFile({ name, attributes }: BlockNode): readonly Link[] {
  if (name === 'Snippet') return readSnippet(attributes.file);
  const src = name === 'file' ? attributes.src : undefined;
  return src === undefined ? [] : [{ url: String(src.value), text: '', at: src.at }];
}

/** The page that a snippet's name or an import means; code of packages is no part of the docs. */
function readSnippet(file: BlockAttribute | undefined): readonly Link[] {
  const name = String(file?.value ?? '');
  if (file === undefined || !/\.(?:mdx?|jsx|tsx)$/i.test(name)) return [];
  return [{ url: /^\.{0,2}\//.test(name) ? name : `/snippets/${name}`, text: '', at: file.at }];
}

/** Text of a link that opens a playground: an invitation, or its name alone; not an article about one. */
const invitation =
  /^\W*(?:(?:try|open|test|run|use|launch|explore|play|go|view|see)\b.*\s|\w+\s)?playground\W*$/iu;

/** Links to playgrounds, each with the page's ids standing in the same row: of a table or, where there are several, of columns or tabs. */
export function readPlaygrounds(
  children: readonly PageNode[],
  ids: readonly string[],
): readonly PlaygroundLink[] {
  const visits = [...walk(children)].flatMap(({ node, parents }) => {
    const url = playgroundUrl(node);
    return url === undefined ? [] : [{ url, parents, at: node.at }];
  });
  const isOnly = new Set(visits.map(({ url }) => url)).size === 1;
  return visits.map(({ url, parents, at }) => {
    const row = parents.findLast((parent) => isElement(parent, 'tr') || (!isOnly && isColumns(parent)));
    const inRow = row === undefined ? [] : codeSpans(row.children).filter((text) => ids.includes(text));
    return { url, ids: inRow, at };
  });
}

function playgroundUrl(node: PageNode): string | undefined {
  if (!isElement(node, 'a')) return undefined;
  const { href, class: look = '' } = node.attributes;
  const text = collapse(textOf(node));
  const isOne = invitation.test(text) || (/\bbutton\b/.test(look) && /\bplayground\b/i.test(text));
  return isOne && href !== undefined && /^https?:\/\//i.test(href) ? href : undefined;
}

function isColumns(node: ParentNode): boolean {
  return node.kind === 'block' && (node.name === 'columns' || node.name === 'tab');
}

/** The texts of the code spans below `children`, trimmed. */
function codeSpans(children: readonly PageNode[]): readonly string[] {
  return [...walk(children)].flatMap(({ node }) => (isElement(node, 'code') ? [textOf(node).trim()] : []));
}
