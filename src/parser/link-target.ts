import type { Nodes } from 'mdast';
import type { Range } from './place-nodes.ts';

/**
 * Where the target of a markdown link or image stands: for one that leads somewhere in the project, and is written
 * without title, brackets or escapes, so that an edit there is certain to change it and nothing else.
 */
export function findTarget(node: Nodes, { start, end }: Range, text: string): Range | undefined {
  if (node.type !== 'link' && node.type !== 'image') return undefined;
  const { url } = node;
  if (url === '' || /^(?:[a-z][a-z0-9+.-]*:|#|\/\/)/i.test(url)) return undefined;
  const from = end - 1 - url.length;
  if (from - 2 < start || !text.startsWith(`](${url})`, from - 2)) return undefined;
  return { start: from, end: end - 1 };
}
