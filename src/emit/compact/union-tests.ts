import type { NodeId } from '../../schema-graph.ts';
import { listed } from './keywords.ts';
import { type Kind, kindsOf, valuesOf } from './kinds.ts';
import { helper, subject, temporary } from './marks.ts';
import { readMember } from './object-tests.ts';
import { literal } from './scalar-tests.ts';
import { findTag, type Tag } from './tags.ts';
import { any, type Writing } from './writing.ts';

/** One branch at least. */
export function anyOfTest(branches: readonly NodeId[], writing: Writing): string {
  const distinct = [...new Set(branches)];
  const objects = distinct.filter((id) => isKind(id, 'object', writing));
  const others = distinct.filter((id) => !objects.includes(id));
  return any([
    ...others.map((id) => writing.test(id, subject)),
    tagTest(objects, (rest) => any(rest.map((id) => writing.test(id, subject))), writing),
  ]);
}

/** One branch exactly; branches that no value can both meet are not counted. */
export function oneOfTest(branches: readonly NodeId[], writing: Writing): string {
  return any(components(branches, writing).map((component) => componentTest(component, writing)));
}

function componentTest(component: readonly NodeId[], writing: Writing): string {
  const exactly = (rest: readonly NodeId[]) => exactlyOne(rest, writing);
  if (component.every((id) => isKind(id, 'object', writing))) return tagTest(component, exactly, writing);
  return exactly(component);
}

function exactlyOne(branches: readonly NodeId[], writing: Writing): string {
  const tests = branches.map((id) => writing.test(id, subject));
  const [first = 'false', second] = tests;
  if (second === undefined) return first;
  if (tests.length === 2) return `((${first})!==(${second}))`;
  const steps = tests.map((test) => `if((${test.replaceAll(subject, 'v')})&&++n>1)return!1;`);
  return `${writing.units.body(`let n=0;${steps.join('')}return n===1`)}(${subject})`;
}

/** The branches that the value of a tag leaves, where there is a tag; else all of them. */
function tagTest(
  branches: readonly NodeId[],
  test: (branches: readonly NodeId[]) => string,
  writing: Writing,
): string {
  const tag = branches.length > 1 ? findTag(branches, writing) : undefined;
  if (tag === undefined) return test(branches);
  const cases = casesOf(tag).map(({ values, rest }) => {
    const matches = values.map((value) => `${temporary}===${literal(value)}`).join('||');
    return `${matches}?${test(rest)}:`;
  });
  if (tag.absent.length > 0) cases.push(`${temporary}===void 0?${test(tag.absent)}:`);
  const read = `${temporary}=${readMember(tag.name)}`;
  return `(${helper('o')}(${subject})&&(${read},${cases.join('')}false))`;
}

interface Case {
  readonly values: readonly string[];
  readonly rest: readonly NodeId[];
}

/** Values that leave the same branches are one case. */
function casesOf({ branches }: Tag): Case[] {
  const cases = new Map<string, { readonly values: string[]; readonly rest: readonly NodeId[] }>();
  for (const [value, rest] of branches) {
    const key = rest.join(' ');
    const known = cases.get(key);
    if (known === undefined) cases.set(key, { values: [value], rest });
    else known.values.push(value);
  }
  return [...cases.values()];
}

/** Groups of branches such that no value can meet branches of two groups. */
function components(branches: readonly NodeId[], writing: Writing): NodeId[][] {
  const groups: NodeId[][] = [];
  for (const id of branches) {
    const touched = groups.filter((group) => group.some((other) => overlaps(id, other, writing)));
    const merged = [...touched.flat(), id];
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

function overlaps(a: NodeId, b: NodeId, writing: Writing): boolean {
  const kinds = possibleKinds(b, writing);
  if (![...possibleKinds(a, writing)].some((kind) => kinds.has(kind))) return false;
  const [values, others] = [a, b].map((id) => valuesOf(writing.keywordsOf(id)));
  if (values === undefined || others === undefined) return true;
  const texts = new Set(others.map((value) => JSON.stringify(value)));
  // Objects that are equal can be written in several orders.
  return values.some((value) => typeof value === 'object' || texts.has(JSON.stringify(value)));
}

function isKind(id: NodeId, kind: Kind, writing: Writing): boolean {
  const kinds = possibleKinds(id, writing);
  return kinds.size === 1 && kinds.has(kind);
}

/** The kinds of values that a schema can accept; deeper than that, any. */
function possibleKinds(id: NodeId, writing: Writing, depth = 0): ReadonlySet<Kind> {
  const keywords = writing.keywordsOf(id);
  const own = kindsOf(keywords);
  if (depth > 4) return own;
  const inner = (child: NodeId) => possibleKinds(child, writing, depth + 1);
  const parts = listed(keywords.allOf).map(inner);
  for (const branches of [keywords.anyOf, keywords.oneOf]) {
    if (Array.isArray(branches)) parts.push(new Set(listed(branches).flatMap((child) => [...inner(child)])));
  }
  return new Set([...own].filter((kind) => parts.every((part) => part.has(kind))));
}
