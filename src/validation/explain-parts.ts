import type { LocatedMember } from '../located-value.ts';
import type { NodeId } from '../schema-graph.ts';
import { has, isNamed, matchingPatterns } from './check-objects.ts';
import { isEvaluatedItem, isEvaluatedMember } from './check-unevaluated.ts';
import { isNever, listOf, mapOf, membersOf } from './checking.ts';
import { below, ownViolation, type Rejection } from './rejection.ts';
import type { Violation } from './violation.ts';

/** The members and items because of which a keyword rejects a value; undefined for keywords that have none. */
export function explainParts(rejection: Rejection): readonly Violation[] | undefined {
  return explainers.get(rejection.keyword)?.(rejection);
}

type Explainer = (rejection: Rejection) => readonly Violation[];

const explainers: ReadonlyMap<string, Explainer> = new Map<string, Explainer>([
  ['required', (rejection) => ofMissing(rejection, asNames(rejection.limit))],
  ['dependentRequired', ofDependentRequired],
  ['dependentSchemas', ofDependentSchemas],
  ['properties', ofProperties],
  ['patternProperties', ofPatterns],
  ['additionalProperties', ofAdditional],
  ['unevaluatedProperties', ofUnevaluated],
  ['propertyNames', ofNames],
  ['items', ofItems],
  ['prefixItems', ofPrefix],
  ['unevaluatedItems', ofUnevaluatedItems],
]);

function listMembers({ value, checking }: Rejection): readonly LocatedMember[] {
  return value.kind === 'object' ? [...membersOf(checking, value).values()] : [];
}

function ofMissing(rejection: Rejection, names: readonly string[]): readonly Violation[] {
  const { value } = rejection;
  if (value.kind !== 'object') return [];
  const hasName = has(value, rejection);
  return names
    .filter((name) => hasName(name) === 'rejected')
    .map((member) => ({ ...ownViolation(rejection), member }));
}

function ofDependentRequired(rejection: Rejection): readonly Violation[] {
  const present = new Set(listMembers(rejection).map(({ name }) => name));
  const names = Object.entries(mapOf(rejection.limit) as Readonly<Record<string, unknown>>).flatMap(
    ([name, others]) => (present.has(name) ? asNames(others) : []),
  );
  return ofMissing(rejection, [...new Set(names)]);
}

function ofDependentSchemas(rejection: Rejection): readonly Violation[] {
  const { value, limit, keyword, explain } = rejection;
  const present = new Set(listMembers(rejection).map(({ name }) => name));
  return Object.entries(mapOf(limit)).flatMap(([name, schema]) =>
    present.has(name) ? below(explain(value, schema), [keyword, name]) : [],
  );
}

function ofProperties(rejection: Rejection): readonly Violation[] {
  const schemas = mapOf(rejection.limit);
  return listMembers(rejection).flatMap((member) => {
    const schema = Object.hasOwn(schemas, member.name) ? schemas[member.name] : undefined;
    return schema === undefined ? [] : ofMember(rejection, member, schema, ['properties', member.name]);
  });
}

function ofPatterns(rejection: Rejection): readonly Violation[] {
  return listMembers(rejection).flatMap((member) =>
    matchingPatterns(rejection.keywords, member.name).flatMap(({ pattern, schema, matches }) =>
      matches === 'accepted' ? ofMember(rejection, member, schema, ['patternProperties', pattern]) : [],
    ),
  );
}

function ofAdditional(rejection: Rejection): readonly Violation[] {
  const { keywords, keyword } = rejection;
  const others = listMembers(rejection).filter(({ name }) => isNamed(keywords, name) === 'rejected');
  return others.flatMap((member) => ofMember(rejection, member, String(rejection.limit), [keyword]));
}

function ofUnevaluated(rejection: Rejection): readonly Violation[] {
  const others = listMembers(rejection).filter(
    ({ name }) => isEvaluatedMember(rejection, name) === 'rejected',
  );
  return others.flatMap((member) =>
    ofMember(rejection, member, String(rejection.limit), [rejection.keyword]),
  );
}

/** What a schema says of a member; where it allows none, the object is what is wrong. */
function ofMember(
  rejection: Rejection,
  { name, value }: LocatedMember,
  schema: NodeId,
  schemaPath: readonly string[],
): readonly Violation[] {
  if (isNever(rejection.checking, schema)) return [{ ...ownViolation(rejection), member: name }];
  return below(rejection.explain(value, schema), schemaPath, [name]);
}

function ofNames(rejection: Rejection): readonly Violation[] {
  const schema = String(rejection.limit);
  return listMembers(rejection)
    .filter(({ name }) => rejection.judge({ kind: 'literal', value: name }, schema) === 'rejected')
    .map(({ name }) => ({ ...ownViolation(rejection), member: name }));
}

function ofItems({ value, limit, keyword, keywords, explain }: Rejection): readonly Violation[] {
  if (value.kind !== 'array') return [];
  const first = listOf(keywords.prefixItems).length;
  return value.items
    .slice(first)
    .flatMap((item, index) => below(explain(item, String(limit)), [keyword], [first + index]));
}

function ofPrefix({ value, limit, keyword, explain }: Rejection): readonly Violation[] {
  if (value.kind !== 'array') return [];
  const { items } = value;
  return listOf(limit).flatMap((schema, index) => {
    const item = items[index];
    return item === undefined ? [] : below(explain(item, schema), [keyword, String(index)], [index]);
  });
}

function ofUnevaluatedItems(rejection: Rejection): readonly Violation[] {
  const { value, keyword, explain, limit } = rejection;
  if (value.kind !== 'array') return [];
  return value.items.flatMap((item, index) =>
    isEvaluatedItem(rejection, index) === 'rejected'
      ? below(explain(item, String(limit)), [keyword], [index])
      : [],
  );
}

function asNames(names: unknown): readonly string[] {
  return Array.isArray(names) ? names.map(String) : [];
}
