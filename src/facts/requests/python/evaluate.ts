import type { SyntaxNode } from '@lezer/common';
import { applyChanges } from '../apply-changes.ts';
import { resolveName } from '../bindings.ts';
import { createArray, createObject } from '../builders.ts';
import { type Draft, type Range, unknownDraft } from '../draft.ts';
import { type Budget, deepestValue, keyText, pickMember, spend } from '../evaluation.ts';
import { joinTexts } from '../join-texts.ts';
import { readArguments } from './arguments.ts';
import type { PythonNames } from './names.ts';
import { partsOfNode } from './parse-python.ts';
import { readFormatString, readString } from './strings.ts';

/** All that evaluating a Python sample needs. */
export interface PythonSample {
  readonly text: string;
  readonly names: PythonNames;
  readonly budget: Budget;
}

/** Expression → its value, as far as the sample's text alone decides it. */
export function evaluatePython(node: SyntaxNode, sample: PythonSample, depth = 0): Draft {
  const evaluate = evaluators[node.name];
  if (evaluate === undefined || depth > deepestValue || !spend(sample.budget))
    return unknownDraft(rangeOf(node));
  return evaluate(node, sample, depth + 1);
}

/** What is called, as a dotted name with imports resolved; absent for what is no plain name. */
export function qualifiedName(node: SyntaxNode, { text, names }: PythonSample): string | undefined {
  const path = namePath(node, text);
  const [head = '', ...rest] = path ?? [];
  if (path === undefined) return undefined;
  return [names.imports.get(head) ?? head, ...rest].join('.');
}

/** `a.b.c` → its names; absent for anything else. */
export function namePath(node: SyntaxNode, text: string): readonly string[] | undefined {
  const names: string[] = [];
  let current: SyntaxNode | null = node;
  while (current?.name === 'MemberExpression' && names.length < 20) {
    const property: SyntaxNode | null = current.lastChild;
    if (property?.name !== 'PropertyName') return undefined;
    names.unshift(text.slice(property.from, property.to));
    current = current.firstChild;
  }
  if (current?.name !== 'VariableName') return undefined;
  return [text.slice(current.from, current.to), ...names];
}

export function rangeOf({ from, to }: Range): Range {
  return { from, to };
}

type Evaluator = (node: SyntaxNode, sample: PythonSample, depth: number) => Draft;

const evaluators: Readonly<Record<string, Evaluator | undefined>> = Object.assign(Object.create(null), {
  String: (node, { text }) => readString(node, text),
  FormatString: readTemplate,
  ContinuedString: (node, sample, depth) =>
    joinTexts(
      partsOfNode(node).map((part) => evaluatePython(part, sample, depth)),
      rangeOf(node),
    ),
  Number: readNumber,
  Boolean: (node, { text }) => ({
    kind: 'literal',
    value: text.slice(node.from, node.to) === 'True',
    range: rangeOf(node),
  }),
  None: (node) => ({ kind: 'literal', value: null, range: rangeOf(node) }),
  ArrayExpression: readItems,
  TupleExpression: readItems,
  DictionaryExpression: readDictionary,
  ParenthesizedExpression: readParenthesized,
  UnaryExpression: readUnary,
  BinaryExpression: readBinary,
  MemberExpression: readMember,
  AwaitExpression: (node, sample, depth) => {
    const inner = node.lastChild;
    return inner === null ? unknownDraft(rangeOf(node)) : evaluatePython(inner, sample, depth);
  },
  VariableName: readName,
  CallExpression: readCall,
} satisfies Record<string, Evaluator>);

function readTemplate(node: SyntaxNode, sample: PythonSample, depth: number): Draft {
  const pieces = readFormatString(node, sample.text).map((piece) =>
    piece.kind === 'text' ? piece.draft : evaluatePython(piece.node, sample, depth),
  );
  return joinTexts(pieces, rangeOf(node));
}

function readNumber(node: SyntaxNode, { text }: PythonSample): Draft {
  const written = text.slice(node.from, node.to).replace(/_/g, '');
  const value = /^[\d.]+(?:[eE][+-]?\d+)?$|^0[xXoObB]/.test(written) ? Number(written) : Number.NaN;
  return Number.isFinite(value)
    ? { kind: 'literal', value, range: rangeOf(node) }
    : unknownDraft(rangeOf(node));
}

function readItems(node: SyntaxNode, sample: PythonSample, depth: number): Draft {
  const array = createArray();
  let isSpread = false;
  for (const part of partsOfNode(node)) {
    if (part.type.isError) return unknownDraft(rangeOf(node));
    if (/^[[\](),]$/.test(part.name)) continue;
    if (part.name === '*') {
      isSpread = true;
      continue;
    }
    const value = evaluatePython(part, sample, depth);
    if (isSpread) array.spread(value);
    else array.add(value);
    isSpread = false;
  }
  return array.build(rangeOf(node));
}

/** `{"a": 1, **b}`. */
function readDictionary(node: SyntaxNode, sample: PythonSample, depth: number): Draft {
  const object = createObject();
  const evaluate = (inner: SyntaxNode) => evaluatePython(inner, sample, depth);
  const parts = partsOfNode(node).filter(({ name }) => name !== '{' && name !== '}' && name !== ',');
  if (parts.some(({ type }) => type.isError)) return unknownDraft(rangeOf(node));
  for (let index = 0; index < parts.length; ) {
    const [first, second, third] = [parts[index], parts[index + 1], parts[index + 2]];
    if (first?.name === '**' && second !== undefined) {
      object.spread(evaluate(second));
      index += 2;
    } else if (first !== undefined && second?.name === ':' && third !== undefined) {
      object.addKeyed(evaluate(first), evaluate(third));
      index += 3;
    } else return unknownDraft(rangeOf(node));
  }
  return object.build(rangeOf(node));
}

function readParenthesized(node: SyntaxNode, sample: PythonSample, depth: number): Draft {
  const inner = partsOfNode(node).filter(({ name }) => name !== '(' && name !== ')');
  const [only] = inner;
  return inner.length === 1 && only !== undefined
    ? evaluatePython(only, sample, depth)
    : unknownDraft(rangeOf(node));
}

function readUnary(node: SyntaxNode, sample: PythonSample, depth: number): Draft {
  const [operator, operand] = partsOfNode(node);
  const range = rangeOf(node);
  if (operator === undefined || operand === undefined) return unknownDraft(range);
  const value = evaluatePython(operand, sample, depth);
  const sign = sample.text.slice(operator.from, operator.to);
  if (value.kind !== 'literal' || typeof value.value !== 'number') return unknownDraft(range);
  if (sign === '-') return { kind: 'literal', value: -value.value, range };
  return sign === '+' ? { ...value, range } : unknownDraft(range);
}

/** Only texts are put together: what numbers give is computed, not written. */
function readBinary(node: SyntaxNode, sample: PythonSample, depth: number): Draft {
  const [left, operator, right] = partsOfNode(node);
  const range = rangeOf(node);
  if (left === undefined || right === undefined || operator === undefined) return unknownDraft(range);
  if (sample.text.slice(operator.from, operator.to) !== '+') return unknownDraft(range);
  const pieces = [evaluatePython(left, sample, depth), evaluatePython(right, sample, depth)];
  return pieces.some(isText) ? joinTexts(pieces, range) : unknownDraft(range);
}

function isText(draft: Draft): boolean {
  return draft.kind === 'text' || (draft.kind === 'literal' && typeof draft.value === 'string');
}

function readMember(node: SyntaxNode, sample: PythonSample, depth: number): Draft {
  const [object, bracket, key] = partsOfNode(node);
  if (object === undefined || bracket?.name !== '[' || key === undefined) return unknownDraft(rangeOf(node));
  const name = keyText(evaluatePython(key, sample, depth));
  if (name === undefined) return unknownDraft(rangeOf(node));
  return pickMember(evaluatePython(object, sample, depth), name, rangeOf(node));
}

function readName(node: SyntaxNode, sample: PythonSample, depth: number): Draft {
  const { names, text, budget } = sample;
  const resolved = resolveName(names, text.slice(node.from, node.to), node.from);
  if (resolved === undefined) return unknownDraft(rangeOf(node));
  spend(budget, resolved.changes.length);
  const evaluate = (inner: SyntaxNode) => evaluatePython(inner, sample, depth);
  return applyChanges(evaluate(resolved.value), resolved.changes, evaluate);
}

/** Calls whose value is known, and what only other calls can use. */
function readCall(node: SyntaxNode, sample: PythonSample, depth: number): Draft {
  const range = rangeOf(node);
  const callee = node.firstChild;
  if (callee === null) return unknownDraft(range);
  const name = qualifiedName(callee, sample);
  const last = name?.split('.').at(-1) ?? '';
  if (name === undefined) return textMethod(callee, sample, depth);
  if (
    name !== 'json.dumps' &&
    name !== 'dict' &&
    name !== 'open' &&
    !/^[A-Z]/.test(last) &&
    name !== 'requests.session'
  ) {
    return textMethod(callee, sample, depth);
  }
  const { positional, named } = readArguments(node, sample.text, (inner) =>
    evaluatePython(inner, sample, depth),
  );
  if (name === 'json.dumps') {
    return positional[0] === undefined ? unknownDraft(range) : { kind: 'json', value: positional[0], range };
  }
  if (name === 'dict') {
    return positional.length === 0 ? { ...named, range } : unknownDraft(range);
  }
  return { kind: 'instance', name, arguments: positional, named, range };
}

/** `….encode()` leaves JSON text what it is. */
function textMethod(callee: SyntaxNode, sample: PythonSample, depth: number): Draft {
  const range = rangeOf(callee);
  if (callee.name !== 'MemberExpression') return unknownDraft(range);
  const method = callee.lastChild;
  const object = callee.firstChild;
  if (method === null || object === null) return unknownDraft(range);
  const name = sample.text.slice(method.from, method.to);
  if (name !== 'encode') return unknownDraft(range);
  return evaluatePython(object, sample, depth);
}
