import type { LocatedValue } from '../located-value.ts';
import type { NodeId } from '../schema-graph.ts';
import { atLeast, atMost } from './check-arrays.ts';
import { type KeywordCheck, type Keywords, mapOf, membersOf, type Question } from './checking.ts';
import { matchPattern } from './match-pattern.ts';
import {
  acceptedUnless,
  both,
  either,
  every,
  negate,
  rejectedUnless,
  some,
  type Verdict,
} from './verdict.ts';

type ObjectValue = Extract<LocatedValue, { readonly kind: 'object' }>;

/** The checks of keywords that speak of objects. */
export const objectChecks: ReadonlyMap<string, KeywordCheck> = new Map<string, KeywordCheck>([
  ['required', ofObject((value, question) => every(namesOf(question.limit), has(value, question)))],
  [
    'minProperties',
    ofObject((value, question) => atLeast(sizeOf(value, question), Number(question.limit), value.open)),
  ],
  [
    'maxProperties',
    ofObject((value, question) => atMost(sizeOf(value, question), Number(question.limit), value.open)),
  ],
  ['properties', ofObject(judgeProperties)],
  ['patternProperties', ofObject(judgePatterns)],
  ['additionalProperties', ofObject(judgeAdditional)],
  ['propertyNames', ofObject(judgeNames)],
  ['dependentRequired', ofObject(judgeDependentRequired)],
  ['dependentSchemas', ofObject(judgeDependentSchemas)],
]);

/** A check that asks only objects. */
function ofObject(check: (value: ObjectValue, question: Question) => Verdict): KeywordCheck {
  return (question) => {
    const { value } = question;
    if (value.kind === 'object') return check(value, question);
    return acceptedUnless(value.kind === 'unknown' && value.parts === undefined);
  };
}

/** Says whether an object has a member. */
export function has(
  value: ObjectValue,
  { checking }: Pick<Question, 'checking'>,
): (name: unknown) => Verdict {
  const members = membersOf(checking, value);
  return (name) => (members.has(String(name)) ? 'accepted' : rejectedUnless(value.open));
}

/** The schemas of the patterns of a node, each with whether its pattern matches a name. */
export function matchingPatterns(
  keywords: Keywords,
  name: string,
): readonly { readonly pattern: string; readonly schema: NodeId; readonly matches: Verdict }[] {
  if (keywords.patternProperties === undefined) return [];
  return Object.entries(mapOf(keywords.patternProperties)).map(([pattern, schema]) => ({
    pattern,
    schema,
    matches: matchPattern(pattern, name),
  }));
}

/** Whether `properties` or `patternProperties` of a node name a member. */
export function isNamed(keywords: Keywords, name: string): Verdict {
  if (Object.hasOwn(mapOf(keywords.properties), name)) return 'accepted';
  return some(matchingPatterns(keywords, name), ({ matches }) => matches);
}

function judgeProperties(value: ObjectValue, { checking, limit, judge }: Question): Verdict {
  const schemas = mapOf(limit);
  return ofMembers(value, checking, ({ name, value: member }) => {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    return schema === undefined ? 'accepted' : judge(member, schema);
  });
}

function judgePatterns(value: ObjectValue, { checking, keywords, judge }: Question): Verdict {
  return ofMembers(value, checking, ({ name, value: member }) =>
    every(matchingPatterns(keywords, name), ({ matches, schema }) =>
      matches === 'rejected' ? 'accepted' : either(negate(matches), judge(member, schema)),
    ),
  );
}

function judgeAdditional(value: ObjectValue, { checking, limit, keywords, judge }: Question): Verdict {
  if (typeof limit !== 'string') return 'accepted';
  return ofMembers(value, checking, ({ name, value: member }) => {
    const named = isNamed(keywords, name);
    return named === 'accepted' ? named : either(named, judge(member, limit));
  });
}

function judgeNames(value: ObjectValue, { checking, limit, judge }: Question): Verdict {
  if (typeof limit !== 'string') return 'accepted';
  return ofMembers(value, checking, ({ name }) => judge({ kind: 'literal', value: name }, limit));
}

function judgeDependentRequired(value: ObjectValue, question: Question): Verdict {
  const hasName = has(value, question);
  const dependencies = Object.entries(mapOf(question.limit) as Readonly<Record<string, unknown>>);
  return every(dependencies, ([name, others]) => {
    const present = hasName(name);
    return present === 'rejected' ? 'accepted' : either(negate(present), every(namesOf(others), hasName));
  });
}

function judgeDependentSchemas(value: ObjectValue, question: Question): Verdict {
  const hasName = has(value, question);
  return every(Object.entries(mapOf(question.limit)), ([name, schema]) => {
    const present = hasName(name);
    return present === 'rejected' ? 'accepted' : either(negate(present), question.judge(value, schema));
  });
}

/** All members that are known, and then those that are not. */
function ofMembers(
  value: ObjectValue,
  checking: Question['checking'],
  judge: (member: ObjectValue['members'][number]) => Verdict,
): Verdict {
  return both(every(membersOf(checking, value).values(), judge), acceptedUnless(value.open));
}

function sizeOf(value: ObjectValue, { checking }: Question): number {
  return membersOf(checking, value).size;
}

function namesOf(names: unknown): readonly unknown[] {
  return Array.isArray(names) ? names : [];
}
