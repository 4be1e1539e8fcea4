import type {
  AnyNode,
  AssignmentExpression,
  CallExpression,
  Expression,
  Node,
  Program,
  VariableDeclaration,
} from 'acorn';
import {
  type Change,
  createScope,
  findScope,
  type NameTable,
  note,
  type Scope,
  sortNames,
} from '../bindings.ts';
import type { Range } from '../draft.ts';
import { bindPattern } from './bind-pattern.ts';
import { noteCall, noteMemberChange } from './changes.ts';
import { readImport, readRequire } from './imports.ts';
import { innerNodes } from './parse-javascript.ts';

/** What every name of a JavaScript sample is bound to. */
export interface JavaScriptNames extends NameTable<AnyNode> {
  /** Names that imports bind → what they import, with the module's name. */
  readonly imports: ReadonlyMap<string, string>;
  readonly calls: readonly CallExpression[];
}

/** What is gathered in one pass. */
export interface Gathering {
  readonly scopes: Scope<AnyNode>[];
  readonly loops: Range[];
  readonly changes: Map<string, Change<AnyNode>[]>;
  readonly imports: Map<string, string>;
  readonly calls: CallExpression[];
  readonly assignments: { readonly node: AssignmentExpression; readonly place: NodePlace }[];
}

/** Where a node stands. */
export interface NodePlace {
  readonly scope: Scope<AnyNode>;
  readonly block: Range;
}

const loopTypes = /^(?:For|While|DoWhile)(?:In|Of)?Statement$/;
const functionTypes = /Function(?:Expression|Declaration)$/;
const branchTypes = /^(?:IfStatement|ConditionalExpression|LogicalExpression|SwitchStatement)$/;
const blockTypes = /^(?:BlockStatement|CatchClause|SwitchStatement|StaticBlock)$/;

/** Tree → its names, without recursion. */
export function gatherNames(top: Program): JavaScriptNames {
  const gathering: Gathering = {
    scopes: [],
    loops: [],
    changes: new Map(),
    imports: new Map(),
    calls: [],
    assignments: [],
  };
  const whole = createScope<AnyNode>(rangeOf(top));
  gathering.scopes.push(whole);
  const stack: { readonly node: Node; readonly place: NodePlace }[] = [
    { node: top, place: { scope: whole, block: rangeOf(top) } },
  ];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const node = entry.node as AnyNode;
    readNode(node, entry.place, gathering);
    const place = enter(node, entry.place, gathering);
    const isBranching = branchTypes.test(node.type);
    for (const inner of innerNodes(node).toReversed()) {
      // What stands in one branch may not happen at all.
      stack.push({ node: inner, place: isBranching ? { ...place, block: rangeOf(inner) } : place });
    }
  }
  for (const { node, place } of gathering.assignments) bindAgain(node, place);
  gathering.scopes.sort((a, b) => a.from - b.from || b.to - a.to);
  sortNames(gathering.scopes, gathering.changes);
  return gathering;
}

/** The range of a node. */
export function rangeOf({ start, end }: Pick<Node, 'start' | 'end'>): Range {
  return { from: start, to: end };
}

/** The place of what stands inside a node. */
function enter(node: AnyNode, place: NodePlace, { scopes, loops }: Gathering): NodePlace {
  const isLoop = loopTypes.test(node.type);
  if (isLoop) loops.push(rangeOf(node));
  const isFunction = functionTypes.test(node.type);
  if (!isFunction && !isLoop && !blockTypes.test(node.type)) return place;
  const scope = createScope(rangeOf(node), place.scope, isFunction ? undefined : place.scope.owner);
  scopes.push(scope);
  if ('params' in node) bindPattern(node.params, { scope, block: rangeOf(node) });
  if (node.type === 'CatchClause' && node.param) bindPattern([node.param], { scope, block: rangeOf(node) });
  return { scope, block: rangeOf(node) };
}

function readNode(node: AnyNode, place: NodePlace, gathering: Gathering): void {
  switch (node.type) {
    case 'VariableDeclaration':
      readDeclaration(node, place, gathering);
      break;
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      if (node.id) bindPattern([node.id], place);
      break;
    case 'AssignmentExpression':
      gathering.assignments.push({ node, place });
      if (node.left.type === 'MemberExpression') noteMemberChange(node, place, gathering);
      break;
    case 'UpdateExpression':
      if (node.argument.type === 'Identifier') {
        findScope(place.scope, node.argument.name)?.unsure.add(node.argument.name);
      }
      break;
    case 'CallExpression':
      gathering.calls.push(node);
      noteCall(node, place, gathering);
      break;
    case 'ImportDeclaration':
      readImport(node, gathering.imports);
      break;
  }
}

function readDeclaration(
  { kind, declarations }: VariableDeclaration,
  place: NodePlace,
  gathering: Gathering,
): void {
  const scope = kind === 'var' ? place.scope.owner : place.scope;
  for (const declarator of declarations) {
    const { id, init } = declarator;
    if (readRequire(declarator, gathering.imports)) continue;
    if (id.type !== 'Identifier') bindPattern([id], { ...place, scope });
    else
      note(scope.bindings, {
        name: id.name,
        value: init ?? undefined,
        at: declarator.end,
        block: place.block,
      });
  }
}

/** `name = value`: a further binding of its scope; done by another function, nothing is certain. */
function bindAgain({ left, right, operator, end }: AssignmentExpression, { scope, block }: NodePlace): void {
  if (left.type === 'MemberExpression') return;
  const names = createScope<AnyNode>({ from: 0, to: 0 });
  bindPattern([left], { scope: names, block });
  for (const name of names.bindings.keys()) {
    const found = findScope(scope, name);
    if (found === undefined) continue;
    const value: Expression | undefined = left.type === 'Identifier' && operator === '=' ? right : undefined;
    if (found.owner === scope.owner) note(found.bindings, { name, value, at: end, block });
    else found.unsure.add(name);
  }
}
