import type { AnyNode, Node, Program } from 'acorn';

/** Expressions that only say something of the type of another. */
const wrappers = new Set([
  'ParenthesizedExpression',
  'TSAsExpression',
  'TSInstantiationExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
]);

/** The tree of TypeScript as the tree of the JavaScript that runs: changed in place, without recursion. */
export function eraseTypes(top: Program): Program {
  const stack: Node[] = [top];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    // A tree is an object like any other here.
    const fields = node as unknown as Record<string, unknown>;
    for (const [name, value] of Object.entries(fields)) {
      const kept = Array.isArray(value) ? value.flatMap(eraseItem) : eraseField(value);
      fields[name] = kept;
      stack.push(...[kept].flat().filter(isNode));
    }
  }
  return top;
}

function eraseItem(item: unknown): unknown[] {
  if (!isNode(item)) return [item];
  const kept = erase(item);
  return kept === undefined ? [] : [kept];
}

function eraseField(value: unknown): unknown {
  return isNode(value) ? (erase(value) ?? null) : value;
}

/** What runs of a node; nothing of a type. */
function erase(node: Node): Node | undefined {
  let inner = node as AnyNode | TypeNode;
  while (wrappers.has(inner.type) && 'expression' in inner) inner = inner.expression as AnyNode;
  if ('parameter' in inner) return inner.parameter;
  return inner.type.startsWith('TS') ? undefined : inner;
}

/** A node that acorn itself does not know. */
interface TypeNode extends Node {
  readonly type: 'TSParameterProperty';
  readonly parameter: Node;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
