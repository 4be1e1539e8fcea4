import type { SyntaxNode, Tree } from '@lezer/common';
import { parser } from '@lezer/python';
import { nestsTooDeep } from '../nesting.ts';

/** The tree of a Python sample, or why it has none. */
export type ParsedPython =
  | { readonly kind: 'tree'; readonly top: SyntaxNode; readonly errorAt?: number }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'syntax-error'; readonly errorAt: number };

const strict = parser.configure({ strict: true });

/** Recovering from errors may cost much more than parsing. */
const longestRecovered = 50_000;

/** Python text → its tree; what does not parse is recovered as far as that is cheap. */
export function parsePython(text: string): ParsedPython {
  if (nestsTooDeep(text)) return { kind: 'too-deep' };
  try {
    return { kind: 'tree', top: strict.parse(text).topNode };
  } catch (error) {
    if (!(error instanceof SyntaxError)) return { kind: 'too-deep' };
    const errorAt = Number(/ at (\d+)/.exec(error.message)?.[1] ?? 0);
    if (text.length > longestRecovered) return { kind: 'syntax-error', errorAt };
    const tree = recover(text);
    if (tree === undefined) return { kind: 'syntax-error', errorAt };
    return { kind: 'tree', top: tree.topNode, errorAt };
  }
}

function recover(text: string): Tree | undefined {
  try {
    const parse = parser.startParse(text);
    // Bounded by steps: a parser that explores many recoveries at once is stopped.
    for (let steps = 0; steps < 2000 + text.length * 4; steps += 1) {
      const tree = parse.advance();
      if (tree !== null) return tree;
    }
  } catch {
    // Deeper than the stack.
  }
  return undefined;
}

/** The children of a node, in their order. */
function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** The children without comments. */
export function partsOfNode(node: SyntaxNode): readonly SyntaxNode[] {
  return childrenOf(node).filter(({ name }) => name !== 'Comment');
}
