import type {
  AnyNode,
  BinaryExpression,
  Literal,
  MemberExpression,
  TemplateLiteral,
  UnaryExpression,
} from 'acorn';
import { applyChanges } from '../apply-changes.ts';
import { resolveName } from '../bindings.ts';
import { type Draft, type Range, unknownDraft } from '../draft.ts';
import { type Budget, deepestValue, keyText, pickMember, spend } from '../evaluation.ts';
import { joinTexts } from '../join-texts.ts';
import { decodeText } from '../string-text.ts';
import { readCall, readNew } from './calls.ts';
import { readArray, readObject } from './collections.ts';
import { type JavaScriptNames, rangeOf } from './names.ts';

/** All that evaluating a JavaScript sample needs. */
export interface JavaScriptSample {
  readonly text: string;
  readonly names: JavaScriptNames;
  readonly budget: Budget;
}

/** Expression → its value, as far as the sample's text alone decides it. */
export function evaluateJavaScript(node: AnyNode, sample: JavaScriptSample, depth = 0): Draft {
  if (depth > deepestValue || !spend(sample.budget)) return unknownDraft(rangeOf(node));
  const deeper = depth + 1;
  switch (node.type) {
    case 'Literal':
      return readLiteral(node, sample);
    case 'TemplateLiteral':
      return readTemplate(node, sample, deeper);
    case 'ObjectExpression':
      return readObject(node, sample, deeper);
    case 'ArrayExpression':
      return readArray(node, sample, deeper);
    case 'Identifier':
      return readIdentifier(node.name, rangeOf(node), sample, deeper);
    case 'MemberExpression':
      return readMember(node, sample, deeper);
    case 'UnaryExpression':
      return readUnary(node, sample, deeper);
    case 'BinaryExpression':
      return readBinary(node, sample, deeper);
    case 'CallExpression':
      return readCall(node, sample, deeper);
    case 'NewExpression':
      return readNew(node, sample, deeper);
    case 'AwaitExpression':
      return evaluateJavaScript(node.argument, sample, deeper);
    case 'ChainExpression':
      return evaluateJavaScript(node.expression, sample, deeper);
    default:
      return unknownDraft(rangeOf(node));
  }
}

/** `a.b.c` → its names; absent for anything else. */
export function namePath(node: AnyNode): readonly string[] | undefined {
  const names: string[] = [];
  let current = node;
  while (current.type === 'MemberExpression' && names.length < 20) {
    if (current.computed || current.property.type !== 'Identifier') return undefined;
    names.unshift(current.property.name);
    current = current.object;
  }
  return current.type === 'Identifier' ? [current.name, ...names] : undefined;
}

/** A dotted name with imports resolved. */
export function qualifiedName(node: AnyNode, { names }: JavaScriptSample): string | undefined {
  const path = namePath(node);
  const [head = '', ...rest] = path ?? [];
  return path && [names.imports.get(head) ?? head, ...rest].join('.');
}

function readLiteral(node: Literal, { text }: JavaScriptSample): Draft {
  const { value } = node;
  const range = rangeOf(node);
  if (typeof value === 'string') {
    const decoded = decodeText(text, node.start + 1, node.end - 1, { escapes: 'javascript' });
    return { kind: 'literal', value, range, ...(decoded.value === value ? { text: decoded } : {}) };
  }
  const isScalar =
    typeof value === 'number' || typeof value === 'boolean' || (value === null && node.raw === 'null');
  return isScalar ? { kind: 'literal', value, range } : unknownDraft(range);
}

function readTemplate(node: TemplateLiteral, sample: JavaScriptSample, depth: number): Draft {
  const { quasis, expressions } = node;
  const pieces = quasis.flatMap((quasi, index): Draft[] => {
    const text = decodeText(sample.text, quasi.start, quasi.end, { escapes: 'javascript' });
    const piece: Draft = { kind: 'literal', value: text.value, range: rangeOf(quasi), text };
    const expression = expressions[index];
    if (expression === undefined) return [piece];
    return [piece, evaluateJavaScript(expression, sample, depth)];
  });
  return joinTexts(pieces, rangeOf(node));
}

function readIdentifier(name: string, range: Range, sample: JavaScriptSample, depth: number): Draft {
  const resolved = resolveName(sample.names, name, range.from);
  if (resolved === undefined) return unknownDraft(range);
  spend(sample.budget, resolved.changes.length);
  const evaluate = (inner: AnyNode) => evaluateJavaScript(inner, sample, depth);
  return applyChanges(evaluate(resolved.value), resolved.changes, evaluate);
}

function readMember(node: MemberExpression, sample: JavaScriptSample, depth: number): Draft {
  const { object, property, computed } = node;
  const range = rangeOf(node);
  if (object.type === 'Super' || property.type === 'PrivateIdentifier') return unknownDraft(range);
  const holder = evaluateJavaScript(object, sample, depth);
  const name =
    !computed && property.type === 'Identifier'
      ? property.name
      : keyText(evaluateJavaScript(property, sample, depth));
  if (holder.kind === 'instance' && holder.name === 'URL' && name === 'href')
    return holder.arguments[0] ?? unknownDraft(range);
  return name === undefined ? unknownDraft(range) : pickMember(holder, name, range);
}

function readUnary(
  { operator, argument, start, end }: UnaryExpression,
  sample: JavaScriptSample,
  depth: number,
): Draft {
  const range = rangeOf({ start, end });
  if (operator !== '-' && operator !== '+') return unknownDraft(range);
  const value = evaluateJavaScript(argument, sample, depth);
  if (value.kind !== 'literal' || typeof value.value !== 'number') return unknownDraft(range);
  return { kind: 'literal', value: operator === '-' ? -value.value : value.value, range };
}

/** Only texts are put together: what numbers give is computed, not written. */
function readBinary(node: BinaryExpression, sample: JavaScriptSample, depth: number): Draft {
  const range = rangeOf(node);
  if (node.operator !== '+' || node.left.type === 'PrivateIdentifier') return unknownDraft(range);
  const pieces = [
    evaluateJavaScript(node.left, sample, depth),
    evaluateJavaScript(node.right, sample, depth),
  ];
  const hasText = pieces.some(
    (piece) => piece.kind === 'text' || (piece.kind === 'literal' && typeof piece.value === 'string'),
  );
  return hasText ? joinTexts(pieces, range) : unknownDraft(range);
}
