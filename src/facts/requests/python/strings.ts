import type { SyntaxNode } from '@lezer/common';
import type { Draft } from '../draft.ts';
import { decodeText, type Notation } from '../string-text.ts';
import { partsOfNode } from './parse-python.ts';

interface Quoted {
  readonly from: number;
  readonly to: number;
  readonly notation: Notation;
}

/** A string without replacements. */
export function readString(node: SyntaxNode, text: string): Draft {
  const { from, to, notation } = unquote(node, text);
  const decoded = decodeText(text, from, to, notation);
  return { kind: 'literal', value: decoded.value, range: { from: node.from, to: node.to }, text: decoded };
}

type Piece =
  | { readonly kind: 'text'; readonly draft: Draft }
  | { readonly kind: 'value'; readonly node: SyntaxNode };

/** `f"a{b}c"` → its pieces; a value with a conversion or a format is what nobody knows. */
export function readFormatString(node: SyntaxNode, text: string): readonly Piece[] {
  const { from, to, notation } = unquote(node, text);
  const format = { ...notation, doubledBraces: true };
  const pieces: Piece[] = [];
  const addText = (start: number, end: number) => {
    if (start >= end) return;
    const { value } = decodeText(text, start, end, format);
    pieces.push({ kind: 'text', draft: { kind: 'literal', value, range: { from: start, to: end } } });
  };
  let at = from;
  for (const replacement of partsOfNode(node)) {
    addText(at, replacement.from);
    at = replacement.to;
    const inner = partsOfNode(replacement).filter(({ name }) => name !== '{' && name !== '}');
    const [value] = inner;
    if (inner.length === 1 && value !== undefined) pieces.push({ kind: 'value', node: value });
    else {
      const range = { from: replacement.from, to: replacement.to };
      pieces.push({ kind: 'text', draft: { kind: 'text', parts: [undefined], range } });
    }
  }
  addText(at, to);
  return pieces;
}

function unquote({ from, to }: SyntaxNode, text: string): Quoted {
  const opening = /^([A-Za-z]{0,3})("""|'''|"|')/.exec(text.slice(from, from + 6));
  const [all = '', prefix = '', quote = ''] = opening ?? [];
  const closes = text.slice(Math.max(to - quote.length, from + all.length), to) === quote;
  const notation: Notation = { escapes: /r/i.test(prefix) ? 'none' : 'python' };
  return { from: from + all.length, to: closes ? to - quote.length : to, notation };
}
