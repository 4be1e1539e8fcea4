import { expectedWords } from '../../../expected-words.ts';
import {
  choiceWords,
  eitherWords,
  faultSentence,
  missingSentence,
  receivedWords,
  subjectWords,
} from '../../../fault-words.ts';
import type { Issue } from './issue.ts';
import { read } from './objects.ts';
import { hasType, suggest, valuesOf } from './scalars.ts';
import type { Schema, SchemaObject } from './schema.ts';
import { o } from './values.ts';
import {
  append,
  type Evaluated,
  keywordsOf,
  note,
  nothingEvaluated,
  type Place,
  readSchema,
  type Walk,
} from './walk.ts';

interface Union {
  readonly keyword: 'anyOf' | 'oneOf';
  readonly branches: readonly Schema[];
}

interface Tag {
  readonly name: string;
  /** Whether every branch requires it. */
  readonly required: boolean;
  /** By branch. */
  readonly values: readonly (readonly unknown[])[];
}

interface Outcome {
  readonly index: number;
  readonly issues: readonly Issue[];
  readonly errors: number;
  readonly evaluated: Evaluated;
}

/** Notes what a union rejects: of what the closest branch rejects, everything. */
export function checkUnion(walk: Walk, union: Union, value: unknown, place: Place): void {
  const left = leftByTag(walk, union, value);
  if (left === undefined) return;
  const outcomes = left.map((index) => tryBranch(walk, union, index, value, place));
  const met = outcomes.filter(({ errors }) => errors === 0);
  const [first] = met;
  for (const { evaluated } of met) addEvaluated(place, evaluated);
  if (union.keyword === 'oneOf' && met.length > 1) noteAmbiguous(walk, met, value);
  else if (first !== undefined) append(walk.issues, first.issues);
  else noteClosest(walk, union, outcomes, value);
}

/** Takes over what a schema that is met has looked at. */
export function addEvaluated({ evaluated }: Place, { names, items }: Evaluated): void {
  for (const name of names) evaluated?.names.add(name);
  for (const index of items) evaluated?.items.add(index);
}

function tryBranch(walk: Walk, union: Union, index: number, value: unknown, place: Place): Outcome {
  const evaluated = nothingEvaluated();
  const before = walk.issues.length;
  const inner = place.evaluated === undefined ? place : { ...place, evaluated };
  walk.visit(union.branches[index] ?? true, value, [union.keyword, index], inner);
  const issues = walk.issues.splice(before);
  return { index, issues, evaluated, errors: issues.filter(({ severity }) => severity === 'error').length };
}

/** The branches that the value of a tag leaves; nothing, and an issue, where it leaves none. */
function leftByTag(walk: Walk, { keyword, branches }: Union, value: unknown): readonly number[] | undefined {
  const every = [...branches.keys()];
  if (!o(value)) return every;
  const ofObjects = every.filter((index) => hasType(keywordsOf(branches[index] ?? true), value));
  const tag = ofObjects.length > 1 ? findTag(ofObjects.map((index) => branches[index] ?? true)) : undefined;
  if (tag === undefined) return every;
  const found = read(value, tag.name);
  const left = ofObjects.filter((_, at) => tag.values[at]?.includes(found));
  if (left.length > 0 || (found === undefined && !tag.required)) return left.length > 0 ? left : ofObjects;
  noteTag(walk, keyword, tag, found);
  return undefined;
}

function noteTag(walk: Walk, keyword: string, { name, values }: Tag, found: unknown): void {
  const all = [...new Set(values.flat())];
  const expected = choiceWords(all);
  if (found === undefined) {
    const sentence = missingSentence(subjectWords(walk.path, 'The payload'), name, expected);
    note(walk, 'missing_parameter', keyword, { expected, received: 'nothing', sentence, member: name });
    return;
  }
  const remark = { expected, received: receivedWords(found), hint: suggest(found, all), member: name };
  note(walk, 'invalid_value', keyword, remark);
}

/** A member that is one of some scalars in every branch; the one that tells most apart. */
function findTag(branches: readonly Schema[]): Tag | undefined {
  const [first = true] = branches;
  let best: Tag | undefined;
  let most = 1;
  for (const name of namesOf(first, 0)) {
    const values = branches.map((branch) => tagValues(branch, name, 0));
    const distinct = new Set(values.map((list) => JSON.stringify(list))).size;
    if (distinct <= most || values.includes(undefined)) continue;
    most = distinct;
    const required = branches.every((branch) => requires(branch, name, 0));
    best = { name, required, values: values.map((list) => list ?? []) };
  }
  return best;
}

/** Unions inside unions are looked into to this depth. */
const deepest = 4;

/** The scalars that a branch allows for a member; a branch that is a union itself allows those of all its branches. */
function tagValues(branch: Schema, name: string, depth: number): readonly unknown[] | undefined {
  const keywords = keywordsOf(branch);
  const { properties = {} } = keywords;
  if (Object.hasOwn(properties, name)) {
    const values = valuesOf(keywordsOf(properties[name] ?? true));
    if (values?.every((value) => typeof value !== 'object' || value === null)) return values;
  }
  const inner = variantsOf(keywords, depth);
  if (inner === undefined) return undefined;
  const values = inner.map((each) => tagValues(each, name, depth + 1));
  return values.includes(undefined) ? undefined : values.flatMap((list) => list ?? []);
}

function namesOf(branch: Schema, depth: number): readonly string[] {
  const keywords = keywordsOf(branch);
  const [inner] = variantsOf(keywords, depth) ?? [];
  return [
    ...Object.keys(keywords.properties ?? {}),
    ...(inner === undefined ? [] : namesOf(inner, depth + 1)),
  ];
}

function requires(branch: Schema, name: string, depth: number): boolean {
  const keywords = keywordsOf(branch);
  if (keywords.required?.includes(name)) return true;
  return variantsOf(keywords, depth)?.every((each) => requires(each, name, depth + 1)) ?? false;
}

function variantsOf({ anyOf, oneOf }: SchemaObject, depth: number): readonly Schema[] | undefined {
  return depth < deepest ? (anyOf ?? oneOf) : undefined;
}

function noteAmbiguous(walk: Walk, met: readonly Outcome[], value: unknown): void {
  const expected = `what exactly one variant takes, not ${met.length} at once`;
  note(walk, 'ambiguous_variant', 'oneOf', { expected, received: receivedWords(value) });
}

/** What the closest branch rejects; where none is closest, that none matches. */
function noteClosest(walk: Walk, union: Union, outcomes: readonly Outcome[], value: unknown): void {
  const ofType = outcomes.filter(({ index }) => hasType(keywordsOf(union.branches[index] ?? true), value));
  const ranked = ofType
    .map((outcome) => ({ outcome, far: distance(walk, outcome) }))
    .sort((a, b) => a.far - b.far);
  const [first] = ranked;
  if (first === undefined) {
    noteTypes(walk, union, value);
    return;
  }
  const tied = ranked
    .filter(({ far }) => far === first.far)
    .flatMap(({ outcome }) => outcome.issues.slice(0, 1));
  const isSame = tied.every(({ message }) => message === tied[0]?.message);
  if (isSame)
    append(
      walk.issues,
      first.outcome.issues.map((issue) => widen(walk, union, issue)),
    );
  else noteTie(walk, union, tied, value);
}

/** Where a scalar is none of the values of one branch, others may take other types: all that is taken is expected. */
function widen(walk: Walk, { keyword, branches }: Union, issue: Issue): Issue {
  const { code, path, received, message } = issue;
  if (code !== 'invalid_value' || path.length !== walk.path.length || message.endsWith('?')) return issue;
  const expected = expectedWords(keyword, { [keyword]: branches }, readSchema);
  const subject = subjectWords(path, 'The payload');
  return { ...issue, expected, message: faultSentence(subject, received, expected) };
}

function noteTie(walk: Walk, { keyword, branches }: Union, tied: readonly Issue[], value: unknown): void {
  const isAtHand = tied.every(({ path }) => path.length === walk.path.length);
  if (isAtHand && typeof value !== 'object') {
    const expected = eitherWords(tied.map((issue) => issue.expected));
    note(walk, 'no_matching_variant', keyword, { expected, received: receivedWords(value) });
    return;
  }
  const reasons = eitherWords(tied.slice(0, 3).map(({ message }) => message));
  const expected = `what one of its ${branches.length} variants takes`;
  note(walk, 'no_matching_variant', keyword, {
    expected,
    received: receivedWords(value),
    hint: `: ${reasons}`,
  });
}

function noteTypes(walk: Walk, { keyword, branches }: Union, value: unknown): void {
  const expected = expectedWords(keyword, { [keyword]: branches }, readSchema);
  note(walk, 'invalid_type', keyword, { expected, received: receivedWords(value, 'type') });
}

/** Wrong fixed values next to the value at hand speak against a branch more than anything deeper. */
function distance({ path }: Walk, { issues }: Outcome): number {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const fixed = errors.filter(
    (issue) => issue.code === 'invalid_value' && issue.path.length <= path.length + 1,
  );
  const atHand = errors.filter((issue) => issue.code === 'invalid_type' && issue.path.length === path.length);
  return atHand.length * 1e6 + fixed.length * 1e3 + errors.length;
}
