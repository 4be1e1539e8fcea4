import { listOf } from './checking.ts';
import { chooseBranch } from './choose-branch.ts';
import { below, ownViolation, type Rejection } from './rejection.ts';
import type { Violation } from './violation.ts';

/** Why a combination of schemas rejects a value; undefined for keywords that are none. */
export function explainCombination(rejection: Rejection): readonly Violation[] | undefined {
  switch (rejection.keyword) {
    case 'allOf':
      return explainAll(rejection);
    case 'anyOf':
    case 'oneOf':
      return explainAlternatives(rejection);
    case 'if':
      return explainIf(rejection);
    default:
      return undefined;
  }
}

function explainAll({ value, limit, explain }: Rejection): readonly Violation[] {
  return listOf(limit).flatMap((schema, index) => below(explain(value, schema), ['allOf', String(index)]));
}

function explainAlternatives(rejection: Rejection): readonly Violation[] {
  const { value, keyword, limit, judge, explain } = rejection;
  const schemas = listOf(limit);
  const fits = schemas.filter((schema) => judge(value, schema) === 'accepted').length;
  // More than one of `oneOf` accepts it.
  if (fits > 0) return [{ ...ownViolation(rejection), fits }];
  const branches = schemas.map((schema, index) => below(explain(value, schema), [keyword, String(index)]));
  return chooseBranch(rejection, branches) ?? [ownViolation(rejection)];
}

function explainIf({ value, keywords, limit, judge, explain }: Rejection): readonly Violation[] {
  const condition = judge(value, String(limit));
  const branches = ['then', 'else'].flatMap((name) => {
    const schema = keywords[name];
    return typeof schema === 'string' ? [{ name, schema }] : [];
  });
  const skipped = condition === 'accepted' ? 'else' : condition === 'rejected' ? 'then' : undefined;
  const chosen = branches.filter(({ name }) => name !== skipped);
  // Where the condition is open, both branches reject it; one is enough to say why.
  return chosen.slice(0, 1).flatMap(({ name, schema }) => below(explain(value, schema), [name]));
}
