import type { PageNode } from '../../../page.ts';
import { collapse, isElement, textOf } from '../../tree.ts';
import type { Reading } from './blocks.ts';

const sentence = /\bOnly ([^.:;]{1,200}?) (?:are|is)(?: the)? (?:required|mandatory)\b[^.]{0,200}/;

/** The sentence of a page that names all parameters that must be given: "Only a and b are required …". */
export function readOnlyRequired(nodes: readonly PageNode[]): Reading['onlyRequired'] {
  for (const node of nodes) {
    if (!isElement(node, 'p', 'li')) continue;
    const match = sentence.exec(collapse(textOf(node)));
    if (match === null) continue;
    const names = (match[1] ?? '')
      .split(/,\s*(?:and\s+)?|\s+and\s+/)
      .map((name) => name.replace(/^(?:the )?`?|`$/g, ''));
    if (names.every((name) => /^[\w.[\]-]+$/.test(name))) return { names, sentence: match[0].trim() };
  }
  return undefined;
}
