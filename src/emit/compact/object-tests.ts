import type { NodeId } from '../../schema-graph.ts';
import { rejectsAbsence } from './absence.ts';
import { keysTest } from './keys-test.ts';
import { type Keywords, named, requiredNames } from './keywords.ts';
import { valuesOf } from './kinds.ts';
import {
  callsHelpers,
  callsTests,
  countReads,
  helper,
  keptIn,
  subject,
  temporary,
  testing,
} from './marks.ts';
import { literal, typeTests } from './scalar-tests.ts';
import { all, any, unless, type Writing } from './writing.ts';

interface Member {
  readonly name: string;
  readonly schema?: NodeId;
  readonly required: boolean;
}

/** What the keywords for objects ask of an object; cheap ones first, and what else is asked of it before what is not cheap. */
export function objectTests(keywords: Keywords, writing: Writing, others: readonly string[] = []): string[] {
  const { minProperties, maxProperties } = keywords;
  const tests = memberTests(membersOf(keywords), writing, others);
  if (typeof minProperties === 'number' && minProperties > 0)
    tests.push(`${helper('size')}(${subject})>=${minProperties}`);
  if (typeof maxProperties === 'number') tests.push(`${helper('size')}(${subject})<=${maxProperties}`);
  for (const [name, names] of named(keywords.dependentRequired) as unknown as [string, unknown][]) {
    const present = Array.isArray(names) ? names.map((other) => isPresent(String(other))) : [];
    tests.push(unless(isAbsent(name), all(present)));
  }
  tests.push(keysTest(keywords, writing));
  for (const [name, id] of named(keywords.dependentSchemas))
    tests.push(unless(isAbsent(name), writing.test(id, subject)));
  return tests;
}

/** How a member of the tested object is read; what every object inherits is no member. */
export function readMember(name: string): string {
  if (name in {}) return `${helper('own')}(${subject},${literal(name)})`;
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${subject}.${name}` : `${subject}[${literal(name)}]`;
}

function isPresent(name: string): string {
  return `${readMember(name)}!==void 0`;
}

function isAbsent(name: string): string {
  return `${readMember(name)}===void 0`;
}

function membersOf(keywords: Keywords): Member[] {
  const required = new Set(requiredNames(keywords));
  const properties = named(keywords.properties);
  const described = new Set(properties.map(([name]) => name));
  return [
    ...[...required].filter((name) => !described.has(name)).map((name) => ({ name, required: true })),
    ...properties.map(([name, schema]) => ({ name, schema, required: required.has(name) })),
  ];
}

const ranks = { comparison: 1, text: 3, call: 5 };

interface MemberTest {
  /** What is asked of the member itself. */
  readonly test: string;
  /** What is asked of the object. */
  readonly text: string;
  /** Calls of functions come after what is tested in place, so that most wrong objects are rejected early. */
  readonly rank: number;
  readonly member: Member;
}

function memberTests(members: readonly Member[], writing: Writing, between: readonly string[]): string[] {
  const tests = members.map((member) => memberTest(member, writing)).filter(({ text }) => text !== 'true');
  const ordered = tests.toSorted((a, b) => a.rank - b.rank);
  const first = ordered.filter(({ rank }) => rank === ranks.comparison);
  const rest = ordered.slice(first.length);
  const [next, ...others] = rest;
  const late = others.filter(({ rank, member }) => rank === ranks.call && member.required);
  const looks = new Map(late.map((test, index) => [test, lookTwice(test, keptIn(index))]));
  return [
    ...first.map(({ text }) => text),
    // A missing member is noticed before the others are looked into.
    ...[...looks.values()].map(({ first: look }) => look),
    ...between,
    ...(next === undefined ? [] : [next.text]),
    ...others.map((test) => looks.get(test)?.second ?? test.text),
  ];
}

/** A first look at a required member, which keeps it, and a closer one. */
function lookTwice({ member, test }: MemberTest, variable: string): { first: string; second: string } {
  const read = `${variable}=${readMember(member.name)}`;
  const isArray = typeTests.array;
  if (test.startsWith(`${isArray}&&`)) {
    const rest = test.slice(isArray.length + 2);
    return { first: testing(isArray, read), second: testing(rest, variable) };
  }
  return { first: `(${read})!==void 0`, second: testing(test, variable) };
}

function memberTest(member: Member, writing: Writing): MemberTest {
  const { name, schema, required } = member;
  const test = schema === undefined ? 'true' : writing.test(schema, subject);
  if (test === 'true') return { member, test, rank: 1, text: required ? isPresent(name) : 'true' };
  const isListed = schema !== undefined && valuesOf(writing.keywordsOf(schema)) !== undefined;
  const rank = (isListed ? ranks.comparison : effortOf(test)) + (required ? 0 : 1);
  return {
    member,
    test,
    rank,
    text: required ? requiredTest(name, test, schema, writing) : optionalTest(name, test),
  };
}

/** Comparisons first, then what reads a whole text, then calls. */
function effortOf(test: string): number {
  if (callsTests(test)) return ranks.call;
  return callsHelpers(test) ? ranks.text : ranks.comparison;
}

function optionalTest(name: string, test: string): string {
  return any([`(${temporary}=${readMember(name)})===void 0`, testing(test, temporary)]);
}

function requiredTest(name: string, test: string, schema: NodeId | undefined, writing: Writing): string {
  const value = readMember(name);
  if (schema === undefined || !rejectsAbsence(schema, writing))
    return all([`(${temporary}=${value})!==void 0`, testing(test, temporary)]);
  if (countReads(test) < 2) return testing(test, value);
  // The first to look reads the member for the others.
  const [head = '', ...tail] = test.split(subject);
  const read = `${temporary}=${value}`;
  const rest = tail.join(temporary);
  return head.endsWith('(') && rest.startsWith(')') ? `${head}${read}${rest}` : `${head}(${read})${rest}`;
}
