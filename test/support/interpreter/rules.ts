import { isDeepStrictEqual } from 'node:util';
import { accepts } from './accepts.ts';
import { listObjectRules } from './object-rules.ts';
import { isRecord, type Setting, type Source } from './source.ts';

/** A condition on a value. */
export type Rule = (value: unknown) => boolean;

/** The conditions that a schema sets, but for `type`, `format` and `$ref`. */
export function listRules(schema: Source, setting: Setting): Rule[] {
  return [
    ...listValueRules(schema),
    ...listNumberRules(schema),
    ...listTextRules(schema),
    ...listArrayRules(schema, setting),
    ...listObjectRules(schema, setting),
    ...listCombinations(schema, setting),
  ];
}

function listValueRules(schema: Source): Rule[] {
  const rules: Rule[] = [];
  const { enum: values } = schema;
  if (Array.isArray(values) && values.length > 0) {
    rules.push((value) => values.some((allowed) => isDeepStrictEqual(allowed, value)));
  }
  if (schema.const !== undefined) rules.push((value) => isDeepStrictEqual(schema.const, value));
  return rules;
}

function listNumberRules(schema: Source): Rule[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const rules: ((value: number) => boolean)[] = [];
  if (typeof minimum === 'number') {
    rules.push((value) => (exclusiveMinimum === true ? value > minimum : value >= minimum));
  }
  if (typeof maximum === 'number') {
    rules.push((value) => (exclusiveMaximum === true ? value < maximum : value <= maximum));
  }
  if (typeof exclusiveMinimum === 'number') rules.push((value) => value > exclusiveMinimum);
  if (typeof exclusiveMaximum === 'number') rules.push((value) => value < exclusiveMaximum);
  if (typeof multipleOf === 'number' && multipleOf > 0) {
    rules.push((value) => Number.isInteger(value / multipleOf));
  }
  return rules.map((rule) => (value) => typeof value !== 'number' || rule(value));
}

function listTextRules({ minLength, maxLength, pattern }: Source): Rule[] {
  const rules: ((value: string) => boolean)[] = [];
  if (isCount(minLength)) rules.push((value) => [...value].length >= minLength);
  if (isCount(maxLength)) rules.push((value) => [...value].length <= maxLength);
  const expression = typeof pattern === 'string' ? toExpression(pattern) : undefined;
  if (expression) rules.push((value) => expression.test(value));
  return rules.map((rule) => (value) => typeof value !== 'string' || rule(value));
}

function listArrayRules(schema: Source, setting: Setting): Rule[] {
  const { minItems, maxItems, uniqueItems } = schema;
  const rules: ((value: readonly unknown[]) => boolean)[] = [];
  if (isCount(minItems)) rules.push((value) => value.length >= minItems);
  if (isCount(maxItems)) rules.push((value) => value.length <= maxItems);
  if (uniqueItems === true) rules.push(hasNoRepeats);
  const tuple = Array.isArray(schema.items) ? schema.items : schema.prefixItems;
  const prefix: readonly unknown[] = Array.isArray(tuple) ? tuple : [];
  rules.push((value) =>
    prefix.every((item, index) => index >= value.length || accepts(item, value[index], setting)),
  );
  if (schema.items !== undefined && !Array.isArray(schema.items)) {
    rules.push((value) => value.slice(prefix.length).every((item) => accepts(schema.items, item, setting)));
  }
  if (schema.contains !== undefined) rules.push((value) => hasEnough(schema, value, setting));
  return rules.map((rule) => (value) => !Array.isArray(value) || rule(value));
}

function hasEnough(schema: Source, value: readonly unknown[], setting: Setting): boolean {
  const found = value.filter((item) => accepts(schema.contains, item, setting)).length;
  const least = isCount(schema.minContains) ? schema.minContains : 1;
  return found >= least && (!isCount(schema.maxContains) || found <= schema.maxContains);
}

function hasNoRepeats(value: readonly unknown[]): boolean {
  return value.every(
    (item, index) => !value.slice(index + 1).some((other) => isDeepStrictEqual(item, other)),
  );
}

function listCombinations(schema: Source, setting: Setting): Rule[] {
  const rules: Rule[] = [];
  const { allOf, anyOf, oneOf, not } = schema;
  const test = (value: unknown) => (branch: unknown) => accepts(branch, value, setting);
  if (isList(allOf)) rules.push((value) => allOf.every(test(value)));
  if (isList(anyOf)) rules.push((value) => anyOf.some(test(value)));
  if (isList(oneOf)) rules.push((value) => oneOf.filter(test(value)).length === 1);
  if (typeof not === 'boolean' || isRecord(not)) rules.push((value) => !accepts(not, value, setting));
  if (schema.if !== undefined) {
    rules.push((value) =>
      accepts(accepts(schema.if, value, setting) ? schema.then : schema.else, value, setting),
    );
  }
  return rules;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

/** Whether a limit is one: an integer of at least 0. */
export function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

/** The regular expression, if it is one. */
export function toExpression(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return undefined;
  }
}
