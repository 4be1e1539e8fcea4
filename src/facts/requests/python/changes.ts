import type { SyntaxNode } from '@lezer/common';
import { note } from '../bindings.ts';
import type { Site } from './names.ts';
import { partsOfNode } from './parse-python.ts';

/** Methods that change a list or a dictionary. */
const changing = new Set([
  'append',
  'clear',
  'extend',
  'insert',
  'pop',
  'popitem',
  'remove',
  'reverse',
  'setdefault',
  'sort',
  'update',
]);

/** `a["key"] = value`, or any other change inside what `a` holds. */
export function noteMemberChange(
  target: SyntaxNode,
  value: SyntaxNode | undefined,
  at: number,
  { text, changes, scope, block }: Site,
): void {
  const root = rootOf(target);
  if (root === undefined) return;
  const [object, bracket, key] = partsOfNode(target);
  const isOwn = object?.name === 'VariableName' && bracket?.name === '[' && key !== undefined;
  const change = { name: text.slice(root.from, root.to), at, block, scope };
  note(changes, isOwn ? { ...change, kind: 'set', key, value } : { ...change, kind: 'other' });
}

/** What a call changes, such as `messages.append(…)`. */
export function readCallChange(call: SyntaxNode, { text, changes, scope, block }: Site): void {
  const callee = call.firstChild;
  if (callee?.name !== 'MemberExpression' || callee.lastChild === null) return;
  const method = text.slice(callee.lastChild.from, callee.lastChild.to);
  const root = changing.has(method) ? rootOf(callee) : undefined;
  if (root === undefined) return;
  const change = { name: text.slice(root.from, root.to), at: call.to, block, scope };
  const list = call.getChild('ArgList');
  const [, value] = list === null ? [] : partsOfNode(list);
  const isOwn = callee.firstChild?.name === 'VariableName';
  const isAppend = isOwn && method === 'append';
  note(changes, isAppend ? { ...change, kind: 'append', value } : { ...change, kind: 'other' });
}

/** The name that a chain of members starts with. */
function rootOf(node: SyntaxNode): SyntaxNode | undefined {
  let root: SyntaxNode | null = node;
  // Longer chains are no names.
  for (let steps = 0; steps < 50 && root !== null; steps += 1) {
    if (root.name === 'VariableName') return root;
    if (root.name !== 'MemberExpression' && root.name !== 'CallExpression') return undefined;
    root = root.firstChild;
  }
  return undefined;
}
