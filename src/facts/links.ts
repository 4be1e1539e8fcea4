import type { PageNode } from '../page.ts';
import type { Link, PlaygroundLink } from '../page-facts.ts';
import { collapse, isElement, textOf, walk } from './tree.ts';

/** Page tree → its links with a target, in source order. */
export function readLinks(children: readonly PageNode[]): readonly Link[] {
  const links: Link[] = [];
  for (const { node } of walk(children)) {
    if (!isElement(node, 'a') || node.attributes.href === undefined) continue;
    const title = node.attributes.title;
    const link = { url: node.attributes.href, text: collapse(textOf(node)), at: node.at };
    links.push(title === undefined ? link : { ...link, title });
  }
  return links;
}

/** Links whose text speaks of a playground, each with the page's ids standing in the same table row. */
export function readPlaygrounds(
  children: readonly PageNode[],
  ids: readonly string[],
): readonly PlaygroundLink[] {
  const playgrounds: PlaygroundLink[] = [];
  for (const { node, parents } of walk(children)) {
    if (!isElement(node, 'a') || !/\bplayground\b/i.test(textOf(node))) continue;
    const url = node.attributes.href;
    if (url === undefined || !/^https?:\/\//i.test(url)) continue;
    const row = parents.findLast((parent) => isElement(parent, 'tr'));
    const inRow = row === undefined ? [] : codeSpans(row.children).filter((text) => ids.includes(text));
    playgrounds.push({ url, ids: inRow, at: node.at });
  }
  return playgrounds;
}

/** The texts of the code spans below `children`, trimmed. */
export function codeSpans(children: readonly PageNode[]): readonly string[] {
  return [...walk(children)].flatMap(({ node }) => (isElement(node, 'code') ? [textOf(node).trim()] : []));
}
