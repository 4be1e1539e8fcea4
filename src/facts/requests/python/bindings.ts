import type { SyntaxNode, TreeCursor } from '@lezer/common';
import { note, type Scope } from '../bindings.ts';
import { noteMemberChange } from './changes.ts';
import type { Site } from './names.ts';
import { partsOfNode } from './parse-python.ts';

type Reader = (node: SyntaxNode, site: Site) => void;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['ArrayComprehensionExpression', readComprehension],
  ['AssignStatement', readAssignment],
  ['ClassDefinition', readUnknownNames],
  ['ComprehensionExpression', readComprehension],
  ['DeleteStatement', readTargets],
  ['DictionaryComprehensionExpression', readComprehension],
  ['ForStatement', readLoop],
  ['FunctionDefinition', readUnknownNames],
  ['NamedExpression', readUnknownNames],
  ['ParamList', readParameters],
  ['ScopeStatement', readShared],
  ['SetComprehensionExpression', readComprehension],
  ['TryStatement', readUnknownNames],
  ['UpdateStatement', readTargets],
  ['WithStatement', readWith],
]);

/** Notes the names that a node binds in the scope around it. */
export function readBindings(cursor: TreeCursor, site: Site): void {
  readers.get(cursor.name)?.(cursor.node, site);
}

function textOf({ from, to }: SyntaxNode, { text }: Site): string {
  return text.slice(from, to);
}

/** Binds a name to what is no one expression. */
function bindName(node: SyntaxNode, site: Site): void {
  if (node.name === 'VariableName') {
    note(site.scope.bindings, { name: textOf(node, site), at: node.to, block: site.block });
  }
}

function readUnknownNames(node: SyntaxNode, site: Site): void {
  for (const part of partsOfNode(node)) bindName(part, site);
}

/** `global a`: what the function does to it counts outside too. */
function readShared(node: SyntaxNode, site: Site): void {
  for (const part of partsOfNode(node)) {
    bindName(part, site);
    for (let scope: Scope<SyntaxNode> | undefined = site.scope; scope !== undefined; scope = scope.parent) {
      scope.unsure.add(textOf(part, site));
    }
  }
}

/** `a = value`, `a = b = value`, `a["key"] = value`; `a, b = …` binds what nobody knows. */
function readAssignment(node: SyntaxNode, site: Site): void {
  const groups = splitAtOperators(node);
  const values = groups.length > 1 ? (groups.pop() ?? []) : [];
  const value = values.length === 1 ? values[0] : undefined;
  for (const targets of groups) {
    const [target] = targets;
    if (targets.length === 1 && target !== undefined) assign(target, value, node.to, site);
    else bindTargets(targets, site);
  }
}

function splitAtOperators(node: SyntaxNode): SyntaxNode[][] {
  const groups: SyntaxNode[][] = [[]];
  for (const part of partsOfNode(node)) {
    if (part.name === 'AssignOp') groups.push([]);
    else if (part.name !== 'TypeDef') groups.at(-1)?.push(part);
  }
  return groups;
}

function assign(target: SyntaxNode, value: SyntaxNode | undefined, at: number, site: Site): void {
  if (target.name === 'VariableName') {
    note(site.scope.bindings, { name: textOf(target, site), value, at, block: site.block });
  } else if (target.name === 'MemberExpression') noteMemberChange(target, value, at, site);
  else bindTargets([target], site);
}

/** Every name in targets such as `a, (b, c)`. */
function bindTargets(targets: readonly SyntaxNode[], site: Site): void {
  for (const target of targets) {
    bindName(target, site);
    if (target.name === 'MemberExpression') noteMemberChange(target, undefined, target.to, site);
    if (/^(?:Tuple|Array|Parenthesized)Expression$/.test(target.name)) readUnknownNames(target, site);
  }
}

function readTargets(node: SyntaxNode, site: Site): void {
  bindTargets(partsOfNode(node), site);
}

/** Parameters are bound; their default values are not what they stand for. */
function readParameters(node: SyntaxNode, site: Site): void {
  let isDefault = false;
  for (const part of partsOfNode(node)) {
    if (part.name === 'AssignOp') isDefault = true;
    else if (part.name === ',') isDefault = false;
    else if (!isDefault) bindName(part, { ...site, block: site.scope });
  }
}

/** `with open(…) as file`: the name stands for what the call gives. */
function readWith(node: SyntaxNode, site: Site): void {
  const parts = partsOfNode(node);
  for (const [index, part] of parts.entries()) {
    const [value, target] = [parts[index - 1], parts[index + 1]];
    if (part.name === 'as' && target !== undefined) assign(target, value, target.to, site);
  }
}

function readLoop(node: SyntaxNode, site: Site): void {
  const parts = partsOfNode(node);
  const end = parts.findIndex(({ name }) => name === 'in');
  bindTargets(parts.slice(0, Math.max(end, 0)), site);
}

function readComprehension(node: SyntaxNode, site: Site): void {
  let isTarget = false;
  for (const part of partsOfNode(node)) {
    if (part.name === 'for' || part.name === 'in') isTarget = part.name === 'for';
    else if (isTarget) bindTargets([part], site);
  }
}
