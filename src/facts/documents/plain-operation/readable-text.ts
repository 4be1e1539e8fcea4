import type { PageNode } from '../../../page.ts';
import { collapse, isElement, textOf } from '../../tree.ts';

const paragraphs = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'blockquote', 'summary']);

/** Content → plain text with a blank line between paragraphs and `-` before list items; absent where it shows nothing. */
export function readableText(children: readonly PageNode[]): string | undefined {
  const parts = splitParts(children, '')
    // A lone backslash is a hard break that stands in no line.
    .filter((part) => part !== '' && part !== '\\');
  return parts.length === 0 ? undefined : parts.join('\n\n').replaceAll(/\n\n(?=- )/g, '\n');
}

function splitParts(children: readonly PageNode[], prefix: string): readonly string[] {
  const parts: string[] = [];
  let running = '';
  const flush = (): void => {
    const text = collapse(running);
    if (text !== '') parts.push(prefix + text);
    running = '';
  };
  for (const child of children) {
    const inner = partsOf(child);
    if (inner === undefined) {
      running += textOf(child);
      continue;
    }
    flush();
    parts.push(...inner);
  }
  flush();
  return parts;
}

/** Paragraphs of a node that holds such; absent for running text. */
function partsOf(node: PageNode): readonly string[] | undefined {
  if (node.kind === 'code') return [];
  if (node.kind === 'text') return undefined;
  if (node.kind === 'block') return splitParts(node.children, '');
  if (paragraphs.has(node.name)) return [collapse(textOf(node))];
  if (node.name === 'li') return splitParts(node.children, '- ').map(markItem);
  if (isElement(node, 'ul', 'ol', 'div', 'details', 'table', 'thead', 'tbody')) {
    return splitParts(node.children, '');
  }
  return undefined;
}

function markItem(part: string, index: number): string {
  return index === 0 && !part.startsWith('- ') ? `- ${part}` : part;
}
