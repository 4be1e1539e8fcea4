import type { ArrayExpression, ObjectExpression, Property } from 'acorn';
import { createArray, createObject } from '../builders.ts';
import { type Draft, type DraftObject, unknownDraft } from '../draft.ts';
import { keyText } from '../evaluation.ts';
import { evaluateJavaScript, type JavaScriptSample } from './evaluate.ts';
import { rangeOf } from './names.ts';

/** `{ a: 1, ...b }` → its members. */
export function readObject(node: ObjectExpression, sample: JavaScriptSample, depth: number): DraftObject {
  const object = createObject();
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      object.spread(evaluateJavaScript(property.argument, sample, depth));
    } else if (!isUndefined(property)) {
      const name = propertyName(property, sample, depth);
      object.add(name, rangeOf(property.key), readProperty(property, sample, depth));
    }
  }
  return object.build(rangeOf(node));
}

/** A member without a value is not sent. */
function isUndefined({ value }: Property): boolean {
  return value.type === 'Identifier' && value.name === 'undefined';
}

function propertyName(
  { key, computed }: Property,
  sample: JavaScriptSample,
  depth: number,
): string | undefined {
  if (!computed && key.type === 'Identifier') return key.name;
  return keyText(evaluateJavaScript(key, sample, depth));
}

function readProperty(property: Property, sample: JavaScriptSample, depth: number): Draft {
  const isPlain = property.kind === 'init' && !property.method;
  return isPlain ? evaluateJavaScript(property.value, sample, depth) : unknownDraft(rangeOf(property));
}

/** `[a, ...b]` → its items. */
export function readArray(node: ArrayExpression, sample: JavaScriptSample, depth: number): Draft {
  const array = createArray();
  for (const element of node.elements) {
    if (element === null) return unknownDraft(rangeOf(node));
    if (element.type !== 'SpreadElement') array.add(evaluateJavaScript(element, sample, depth));
    else array.spread(evaluateJavaScript(element.argument, sample, depth));
  }
  return array.build(rangeOf(node));
}
