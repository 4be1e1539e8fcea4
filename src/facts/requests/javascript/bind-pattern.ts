import type { AnyNode, Node, Pattern } from 'acorn';
import { note } from '../bindings.ts';
import type { NodePlace } from './names.ts';

/** Binds every name of patterns to what nobody knows. */
export function bindPattern(patterns: readonly (Pattern | null)[], { scope, block }: NodePlace): void {
  const open: (Node | null)[] = [...patterns];
  for (let pattern = open.pop(); pattern !== undefined; pattern = open.pop()) {
    const node = pattern as AnyNode | null;
    if (node?.type === 'Identifier') note(scope.bindings, { name: node.name, at: node.end, block });
    else if (node?.type === 'ObjectPattern') {
      open.push(
        ...node.properties.map((inner) => (inner.type === 'Property' ? inner.value : inner.argument)),
      );
    } else if (node?.type === 'ArrayPattern') open.push(...node.elements);
    else if (node?.type === 'AssignmentPattern') open.push(node.left);
    else if (node?.type === 'RestElement') open.push(node.argument);
  }
}
