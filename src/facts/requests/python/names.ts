import type { SyntaxNode, TreeCursor } from '@lezer/common';
import { type Change, createScope, type NameTable, type Scope, sortNames } from '../bindings.ts';
import type { Range } from '../draft.ts';
import { readBindings } from './bindings.ts';
import { readCallChange } from './changes.ts';
import { readImport } from './imports.ts';

/** What every name of a Python sample is bound to. */
export interface PythonNames extends NameTable<SyntaxNode> {
  /** Names that imports bind → what they import, with the module's name. */
  readonly imports: ReadonlyMap<string, string>;
  readonly calls: readonly SyntaxNode[];
}

/** Where a node stands, and what is gathered there. */
export interface Site {
  readonly text: string;
  readonly scope: Scope<SyntaxNode>;
  /** The statements among which it stands. */
  readonly block: Range;
  readonly changes: Map<string, Change<SyntaxNode>[]>;
}

const loopNames = new Set(['ForStatement', 'WhileStatement']);

interface Gathered {
  readonly scopes: Scope<SyntaxNode>[];
  readonly loops: Range[];
  readonly changes: Map<string, Change<SyntaxNode>[]>;
  readonly imports: Map<string, string>;
  readonly calls: SyntaxNode[];
}

/** Tree → its names, in one pass without recursion. */
export function gatherNames(top: SyntaxNode, text: string): PythonNames {
  const whole = createScope<SyntaxNode>(top);
  const gathered: Gathered = {
    scopes: [whole],
    loops: [],
    changes: new Map(),
    imports: new Map(),
    calls: [],
  };
  const scopes: Scope<SyntaxNode>[] = [whole];
  const blocks: Range[] = [whole];
  const cursor = top.cursor();
  while (cursor.next()) {
    leave(scopes, cursor.from);
    leave(blocks, cursor.from);
    const scope = scopes.at(-1) ?? whole;
    readNode(cursor, { text, scope, block: blocks.at(-1) ?? whole, changes: gathered.changes }, gathered);
    const { name, from, to } = cursor;
    if (name === 'Body') blocks.push({ from, to });
    if (name === 'FunctionDefinition' || name === 'LambdaExpression') {
      const inner = createScope({ from, to }, scope);
      gathered.scopes.push(inner);
      scopes.push(inner);
    }
  }
  sortNames(gathered.scopes, gathered.changes);
  return gathered;
}

/** Drops what ends before `at`, but never the outermost. */
function leave(open: Range[], at: number): void {
  while (open.length > 1 && (open.at(-1)?.to ?? 0) <= at) open.pop();
}

function readNode(cursor: TreeCursor, site: Site, { loops, imports, calls }: Gathered): void {
  const { name, from, to } = cursor;
  if (loopNames.has(name)) loops.push({ from, to });
  if (name === 'ImportStatement') readImport(site.text.slice(from, to), imports);
  if (name === 'CallExpression') {
    calls.push(cursor.node);
    readCallChange(cursor.node, site);
  } else readBindings(cursor, site);
}
