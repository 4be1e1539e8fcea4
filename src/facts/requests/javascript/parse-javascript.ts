import { type Node, type Program, parse } from 'acorn';
import { nestsTooDeep } from '../nesting.ts';

/** The tree of a JavaScript sample, or why it has none. */
export type ParsedJavaScript =
  | { readonly kind: 'tree'; readonly top: Program }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'syntax-error'; readonly errorAt: number };

/** JavaScript text → its tree; modules and scripts, statements of functions and of modules alike. */
export function parseJavaScript(text: string): ParsedJavaScript {
  if (nestsTooDeep(text)) return { kind: 'too-deep' };
  const asModule = parseAs(text, 'module');
  if (asModule.kind !== 'syntax-error') return asModule;
  const asScript = parseAs(text, 'script');
  return asScript.kind === 'tree' ? asScript : asModule;
}

function parseAs(text: string, sourceType: 'module' | 'script'): ParsedJavaScript {
  try {
    const top = parse(text, {
      ecmaVersion: 'latest',
      sourceType,
      allowAwaitOutsideFunction: true,
      allowReturnOutsideFunction: true,
      allowImportExportEverywhere: true,
      allowHashBang: true,
      // Samples show several variants of a call side by side.
      checkPrivateFields: false,
    });
    return { kind: 'tree', top };
  } catch (error) {
    if (!(error instanceof SyntaxError)) return { kind: 'too-deep' };
    const { pos } = error as SyntaxError & { readonly pos?: number };
    return { kind: 'syntax-error', errorAt: pos ?? 0 };
  }
}

/** The nodes inside a node, in source order. */
export function innerNodes(node: Node): readonly Node[] {
  const inner: Node[] = [];
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) inner.push(...value.filter(isNode));
    else if (isNode(value)) inner.push(value);
  }
  return inner.sort((a, b) => a.start - b.start);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
