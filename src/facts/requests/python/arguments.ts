import type { SyntaxNode } from '@lezer/common';
import { createObject } from '../builders.ts';
import type { Draft, DraftObject } from '../draft.ts';
import { partsOfNode } from './parse-python.ts';

/** The arguments of a call; `named` holds those with names, open where others may be among them. */
export interface PythonArguments {
  readonly positional: readonly Draft[];
  readonly named: DraftObject;
  /** Whether others may be among the positional ones. */
  readonly spread: boolean;
}

/** The arguments of a call, evaluated in their order. */
export function readArguments(
  call: SyntaxNode,
  text: string,
  evaluate: (node: SyntaxNode) => Draft,
): PythonArguments {
  const list = call.getChild('ArgList');
  const positional: Draft[] = [];
  const named = createObject();
  let spread = false;
  for (const { mark, first, value } of list === null ? [] : groupArguments(list)) {
    if (mark === '**') named.spread(evaluate(first));
    else if (mark === '*') spread = true;
    else if (value === undefined) positional.push(evaluate(first));
    else named.add(text.slice(first.from, first.to), { from: first.from, to: first.to }, evaluate(value));
  }
  return { positional, named: named.build({ from: call.from, to: call.to }), spread };
}

interface Argument {
  readonly mark?: '*' | '**';
  /** Its name where it has a value, else the argument itself. */
  readonly first: SyntaxNode;
  readonly value?: SyntaxNode;
}

function groupArguments(list: SyntaxNode): readonly Argument[] {
  const found: Argument[] = [];
  const parts = partsOfNode(list).filter(({ name }) => !/^[(),]$/.test(name));
  for (let index = 0; index < parts.length; ) {
    const { argument, width } = readArgument(parts, index);
    if (argument !== undefined) found.push(argument);
    index += width;
  }
  return found;
}

/** The argument that starts at a part, and of how many parts it is made. */
function readArgument(
  parts: readonly SyntaxNode[],
  index: number,
): { readonly argument?: Argument; readonly width: number } {
  const [first, second, value] = [parts[index], parts[index + 1], parts[index + 2]];
  if (first === undefined) return { width: 1 };
  if (first.name === '*' || first.name === '**') {
    return second === undefined ? { width: 1 } : { argument: { mark: first.name, first: second }, width: 2 };
  }
  if (second?.name !== 'AssignOp') return { argument: { first }, width: 1 };
  return value === undefined ? { argument: { first }, width: 2 } : { argument: { first, value }, width: 3 };
}
