import { assertedFormats } from '../../formats.ts';
import type { Keywords } from './keywords.ts';
import { type Kind, kindOf } from './kinds.ts';
import { escapeMarks, helper, subject } from './marks.ts';
import type { Writing } from './writing.ts';

/** More values than this are not all compared. */
const mostCompared = 10;
/** More texts than this are looked up in a set. */
const mostGrouped = 80;

/** How each type is asked for. */
export const typeTests: Readonly<Record<Kind | 'integer', string>> = {
  string: `typeof ${subject}=="string"`,
  number: `Number.isFinite(${subject})`,
  integer: `Number.isInteger(${subject})`,
  object: `${helper('o')}(${subject})`,
  array: `Array.isArray(${subject})`,
  boolean: `typeof ${subject}=="boolean"`,
  null: `${subject}===null`,
};

/** The value is one of these. */
export function valuesTest(values: readonly unknown[], { units }: Pick<Writing, 'units'>): string {
  const scalars = values.filter(isScalar);
  const others = values
    .filter((value) => !isScalar(value))
    .map((value) => `${helper('eq')}(${subject},${units.constant(literal(value))})`);
  if (scalars.length <= mostCompared) others.unshift(...scalars.map(equals));
  else if (scalars.length <= mostGrouped && scalars.every(isText)) others.unshift(groupsTest(scalars, units));
  else {
    const list = units.constant(literal(scalars));
    others.unshift(`${units.constant(`/* @__PURE__ */new Set(${list})`)}.has(${subject})`);
  }
  if (others.length === 0) return 'false';
  return others.length === 1 ? others.join('') : `(${others.join('||')})`;
}

/** Texts are told apart by their length first, which leaves few to compare. */
function groupsTest(texts: readonly string[], units: Writing['units']): string {
  const groups = new Map<number, string[]>();
  for (const text of new Set(texts))
    groups.set(text.length, [...(groups.get(text.length) ?? []), `v===${literal(text)}`]);
  const cases = [...groups].map(([length, tests]) => `case ${length}:return ${tests.join('||')};`);
  return `typeof ${subject}=="string"&&${units.body(`switch(v.length){${cases.join('')}}return!1`)}(${subject})`;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function equals(value: unknown): string {
  return `${subject}===${literal(value)}`;
}

/** What the keywords for numbers ask of a number. */
export function numberTests(keywords: Keywords): string[] {
  const bounds = [
    ['minimum', '>='],
    ['exclusiveMinimum', '>'],
    ['maximum', '<='],
    ['exclusiveMaximum', '<'],
  ] as const;
  const tests = bounds.flatMap(([keyword, operator]) => {
    const limit = keywords[keyword];
    return typeof limit === 'number' ? [`${subject}${operator}${literal(limit)}`] : [];
  });
  const { multipleOf } = keywords;
  if (typeof multipleOf === 'number') tests.push(`Number.isInteger(${subject}/${literal(multipleOf)})`);
  return tests;
}

/** What the keywords for texts ask of a text. */
export function stringTests(keywords: Keywords, { units }: Pick<Writing, 'units'>): string[] {
  const { minLength, maxLength, pattern, format } = keywords;
  const tests: string[] = [];
  if (typeof minLength === 'number' && minLength > 0) tests.push(leastLength(minLength));
  // A character is one unit or two, so that only texts between both need to be counted.
  if (typeof maxLength === 'number') tests.push(mostLength(maxLength));
  if (typeof pattern === 'string') tests.push(`${units.constant(patternText(pattern))}.test(${subject})`);
  if (typeof format === 'string' && assertedFormats.has(format))
    tests.push(`${helper('formats')}[${literal(format)}](${subject})`);
  return tests;
}

function mostLength(most: number): string {
  return `(${subject}.length<=${most}||${helper('pairs')}(${subject},${subject}.length-${most}))`;
}

function leastLength(least: number): string {
  if (least === 1) return `${subject}!==""`;
  const isLong = `${subject}.length>=${2 * least - 1}`;
  const isFull = `!${helper('pairs')}(${subject},${subject}.length-${least - 1})`;
  return `${subject}.length>=${least}&&(${isLong}||${isFull})`;
}

/** A pattern as a regular expression literal; throws where it is none. */
export function patternText(pattern: string): string {
  const text = new RegExp(pattern, 'u').toString();
  return escapeMarks(text);
}

/** A JSON value as an expression; `__proto__` is a key like any other. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
  if (typeof value !== 'object' || value === null) return scalarText(value);
  const members = Object.entries(value).map(([name, member]) => `${keyText(name)}:${literal(member)}`);
  return `{${members.join(',')}}`;
}

/** The name of a member in an object literal. */
export function keyText(name: string): string {
  if (name === '__proto__') return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : scalarText(name);
}

function scalarText(value: unknown): string {
  // A negative number after a minus or a dash would read as something else.
  return (JSON.stringify(value) ?? 'undefined')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function isScalar(value: unknown): boolean {
  const kind = kindOf(value);
  return kind !== 'object' && kind !== 'array';
}
