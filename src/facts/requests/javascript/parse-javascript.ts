import { type Node, Parser, type Program } from 'acorn';
import { nestsTooDeep } from '../nesting.ts';
import { eraseTypes } from './erase-types.ts';
import { TypeScriptParser } from './parse-typescript.ts';

/** The tree of a JavaScript sample, or why it has none. */
export type ParsedJavaScript =
  | { readonly kind: 'tree'; readonly top: Program }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'syntax-error' | 'fragment'; readonly errorAt: number };

/** The language that a sample is known as; what fails in its own is tried with types. */
export type JavaScriptKind = 'javascript' | 'typescript';

/** JavaScript or TypeScript text → its tree; modules and scripts, statements of functions and of modules alike. */
export function parseJavaScript(text: string, language: JavaScriptKind = 'javascript'): ParsedJavaScript {
  if (nestsTooDeep(text)) return { kind: 'too-deep' };
  const asModule = parseAs(text, 'module');
  if (asModule.kind !== 'syntax-error') return asModule;
  const asScript = parseAs(text, 'script');
  if (asScript.kind === 'tree') return asScript;
  const withTypes = parseAs(text, 'module', TypeScriptParser);
  if (withTypes.kind === 'tree') return { kind: 'tree', top: eraseTypes(withTypes.top) };
  return asFragment(text, language === 'typescript' ? withTypes : asModule);
}

/** Members of an object without its braces are no program, but nothing is wrong with them. */
function asFragment(text: string, failed: ParsedJavaScript): ParsedJavaScript {
  const isFragment = failed.kind === 'syntax-error' && parseAs(`({${text}\n})`, 'module').kind === 'tree';
  return isFragment ? { ...failed, kind: 'fragment' } : failed;
}

function parseAs(
  text: string,
  sourceType: 'module' | 'script',
  LanguageParser: typeof Parser = Parser,
): ParsedJavaScript {
  try {
    const top = LanguageParser.parse(text, {
      ecmaVersion: 'latest',
      sourceType,
      allowAwaitOutsideFunction: true,
      allowReturnOutsideFunction: true,
      allowImportExportEverywhere: true,
      allowHashBang: true,
      // Samples show several variants of a call side by side.
      checkPrivateFields: false,
      // The parser of types looks at them.
      locations: LanguageParser !== Parser,
    });
    return { kind: 'tree', top };
  } catch (error) {
    if (!(error instanceof SyntaxError)) return { kind: 'too-deep' };
    if (error.message.startsWith('Not enough stack space')) return { kind: 'too-deep' };
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
