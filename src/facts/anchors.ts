import type { PageNode } from '../page.ts';
import { collapse, isElement, textOf, walk } from './tree.ts';

/** Page tree → what a link may jump to besides headings: ids of elements, titles of tabs and of what unfolds. */
export function readAnchors(children: readonly PageNode[]): readonly string[] {
  const anchors = [...walk(children)].flatMap(({ node }) => listAnchors(node));
  return [...new Set(anchors)].filter((anchor) => anchor !== '');
}

function listAnchors(node: PageNode): readonly string[] {
  if (node.kind === 'block') {
    const { title } = node.attributes;
    return title === undefined ? [] : [String(title.value)];
  }
  if (node.kind !== 'element') return [];
  const { id = '', name = '' } = node.attributes;
  return [id, name, isElement(node, 'summary') ? collapse(textOf(node)) : ''];
}
