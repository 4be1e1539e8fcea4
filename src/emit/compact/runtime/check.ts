import { receivedWords } from '../../../fault-words.ts';
import { checkArray } from './arrays.ts';
import type { Issue } from './issue.ts';
import { checkObject, noteUnknown } from './objects.ts';
import { checkNumber, checkText, checkValue } from './scalars.ts';
import type { Schema, SchemaObject } from './schema.ts';
import { addEvaluated, checkUnion } from './unions.ts';
import { o } from './values.ts';
import { isNever, keywordsOf, noPlace, note, nothingEvaluated, type Place, type Walk } from './walk.ts';

/** Everything to say of a value by a schema; throws a `RangeError` where that takes more than so many steps. */
export function check(schema: Schema, value: unknown, steps = Number.POSITIVE_INFINITY): Issue[] {
  const issues: Issue[] = [];
  let left = steps;
  const walk: Walk = {
    issues,
    path: [],
    schemaPath: [],
    visit: (inner, of, way, place = noPlace) => {
      if (left-- <= 0) throw new RangeError('too many steps');
      walk.schemaPath.push(...way);
      visit(walk, keywordsOf(inner), of, place);
      walk.schemaPath.length -= way.length;
    },
  };
  walk.visit(schema, value, []);
  return issues;
}

/** Whether a schema accepts a value, for what no expression can test. */
export function met(schema: Schema, value: unknown): boolean {
  return check(schema, value).every(({ severity }) => severity === 'warning');
}

function visit(walk: Walk, keywords: SchemaObject, value: unknown, outer: Place): void {
  if (!checkValue(walk, keywords, value)) return;
  const place = placeOf(keywords, value, outer);
  if (typeof value === 'number') checkNumber(walk, keywords, value);
  if (typeof value === 'string') checkText(walk, keywords, value);
  if (Array.isArray(value)) checkArray(walk, keywords, value, place);
  if (o(value)) checkObject(walk, keywords, value, place);
  checkCombinations(walk, keywords, value, place);
  if (place.evaluated === undefined) return;
  if (o(value)) checkOtherNames(walk, keywords, value, place);
  if (Array.isArray(value)) checkOtherItems(walk, keywords, value, place);
  if (outer.evaluated !== place.evaluated) addEvaluated(outer, place.evaluated);
}

/** What is known of the value, with what this schema and those that it combines know. */
function placeOf(keywords: SchemaObject, value: unknown, outer: Place): Place {
  const { unevaluatedItems, unevaluatedProperties } = keywords;
  const asks = unevaluatedItems !== undefined || unevaluatedProperties !== undefined;
  const evaluated = asks ? nothingEvaluated() : outer.evaluated;
  if (!o(value)) return { names: outer.names, evaluated };
  const combined = partsOf(keywords);
  if (combined.length === 0) return { names: outer.names, evaluated };
  const names = new Set(outer.names);
  addNames(names, keywords, 0);
  return { names, evaluated };
}

const deepest = 6;

function addNames(names: Set<string>, keywords: SchemaObject, depth: number): void {
  for (const name of Object.keys(keywords.properties ?? {})) names.add(name);
  if (depth > deepest) return;
  for (const part of partsOf(keywords)) addNames(names, keywordsOf(part), depth + 1);
}

/** The schemas that a schema applies to the same value. */
function partsOf({ allOf = [], anyOf = [], oneOf = [], ...rest }: SchemaObject): readonly Schema[] {
  const { if: condition, then, else: otherwise, dependentSchemas = {} } = rest;
  const parts = [...allOf, ...anyOf, ...oneOf, ...Object.values(dependentSchemas)];
  for (const part of [condition, then, otherwise]) if (part !== undefined) parts.push(part);
  return parts;
}

function checkCombinations(walk: Walk, keywords: SchemaObject, value: unknown, place: Place): void {
  const { allOf = [], anyOf, oneOf, not } = keywords;
  for (const [index, schema] of allOf.entries()) walk.visit(schema, value, ['allOf', index], place);
  if (anyOf !== undefined) checkUnion(walk, { keyword: 'anyOf', branches: anyOf }, value, place);
  if (oneOf !== undefined) checkUnion(walk, { keyword: 'oneOf', branches: oneOf }, value, place);
  if (not !== undefined && meets(walk, not, value, 'not', noPlace)) {
    note(walk, 'excluded_value', 'not', { expected: 'another value', received: receivedWords(value) });
  }
  const { if: condition, then = true, else: otherwise = true } = keywords;
  if (condition === undefined) return;
  if (meets(walk, condition, value, 'if', place)) walk.visit(then, value, ['then'], place);
  else walk.visit(otherwise, value, ['else'], place);
}

/** Whether a schema accepts the value; what it rejects is nobody's issue. */
function meets(walk: Walk, schema: Schema, value: unknown, keyword: string, place: Place): boolean {
  const before = walk.issues.length;
  const evaluated = nothingEvaluated();
  walk.visit(schema, value, [keyword], place.evaluated === undefined ? noPlace : { ...place, evaluated });
  const met = walk.issues.splice(before).every(({ severity }) => severity === 'warning');
  if (met) addEvaluated(place, evaluated);
  return met;
}

function checkOtherNames(
  walk: Walk,
  { unevaluatedProperties: schema }: SchemaObject,
  value: Readonly<Record<string, unknown>>,
  { evaluated, names }: Place,
): void {
  if (schema === undefined) return;
  for (const [name, member] of Object.entries(value)) {
    if (evaluated?.names.has(name)) continue;
    evaluated?.names.add(name);
    if (isNever(schema)) {
      noteUnknown(walk, 'unevaluatedProperties', name, { known: [...names], names: Object.keys(value) });
      continue;
    }
    walk.path.push(name);
    walk.visit(schema, member, ['unevaluatedProperties']);
    walk.path.pop();
  }
}

function checkOtherItems(
  walk: Walk,
  { unevaluatedItems: schema }: SchemaObject,
  value: readonly unknown[],
  { evaluated }: Place,
): void {
  if (schema === undefined) return;
  for (const [index, item] of value.entries()) {
    if (evaluated?.items.has(index)) continue;
    evaluated?.items.add(index);
    if (isNever(schema)) {
      const remark = { expected: 'no more items', received: receivedWords(item), member: index };
      note(walk, 'out_of_range', 'unevaluatedItems', remark);
      continue;
    }
    walk.path.push(index);
    walk.visit(schema, item, ['unevaluatedItems']);
    walk.path.pop();
  }
}
