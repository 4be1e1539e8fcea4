import { admittedValues } from '../json-type.ts';
import { keywordsOf } from './checking.ts';
import type { Rejection } from './rejection.ts';
import type { Violation } from './violation.ts';

/** One alternative and why it rejects the value. */
interface Branch {
  readonly violations: readonly Violation[];
  /** Of them, those that say that this alternative was not meant: another constant stands there. */
  readonly tags: readonly Violation[];
  /** How far inside the value the first fault is. */
  readonly depth: number;
}

/** So many values an `enum` may list to be taken for the mark of an alternative. */
const mostTagValues = 3;

/**
 * Of alternatives that all reject a value, the reasons of the one that was most likely meant: the one whose constants the
 * value has, else the one that rejects it furthest inside, else for the fewest reasons. Undefined where the value itself
 * is of no type or value that any of them takes: then all of them together are the reason.
 */
export function chooseBranch(
  rejection: Rejection,
  explained: readonly (readonly Violation[])[],
): readonly Violation[] | undefined {
  const branches = explained.map((violations) => describeBranch(rejection, violations));
  const possible = branches.filter(({ violations }) => !violations.some(isWhole));
  const [first, ...others] = possible;
  if (first === undefined) return explained.length === 1 ? explained[0] : undefined;
  const best = others.reduce((chosen, branch) => (compare(branch, chosen) < 0 ? branch : chosen), first);
  return mergeTags(best, possible, rejection) ?? best.violations;
}

function describeBranch(rejection: Rejection, violations: readonly Violation[]): Branch {
  const tags = violations.filter((violation) => constantsOf(rejection, violation) !== undefined);
  const depth = Math.min(
    ...violations.map(({ valuePath, member }) => valuePath.length + (member === undefined ? 0 : 0.5)),
  );
  return { violations, tags, depth };
}

/** The value as a whole is rejected: for its type, or because it is none of some values. */
function isWhole({ valuePath, member, value }: Violation): boolean {
  return valuePath.length === 0 && member === undefined && value.kind !== 'object';
}

/** The constants that a member must be one of, where it is text and is none of them. */
function constantsOf(
  { checking }: Rejection,
  { keyword, node, valuePath, value }: Violation,
): readonly unknown[] | undefined {
  if (valuePath.length !== 1 || value.kind !== 'literal' || typeof value.value !== 'string') return undefined;
  const { const: constant, enum: values, type } = keywordsOf(checking, node);
  if (keyword === 'const') return [constant];
  if (keyword !== 'enum' || !Array.isArray(values)) return undefined;
  const admitted = admittedValues(values, type);
  return admitted.length <= mostTagValues ? admitted : undefined;
}

function compare(one: Branch, other: Branch): number {
  return (
    one.tags.length - other.tags.length ||
    other.depth - one.depth ||
    one.violations.length - other.violations.length
  );
}

/** Where no alternative has the constant that the value has: that member, with the constants of all of them. */
function mergeTags(
  best: Branch,
  branches: readonly Branch[],
  rejection: Rejection,
): readonly Violation[] | undefined {
  const [tag] = best.tags;
  if (tag === undefined || branches.length < 2) return undefined;
  const same = branches.flatMap(({ tags }) =>
    tags.filter(({ valuePath }) => valuePath[0] === tag.valuePath[0]),
  );
  if (same.length < branches.length) return undefined;
  const constants = [...new Set(same.flatMap((violation) => constantsOf(rejection, violation) ?? []))];
  return [{ ...tag, constants }];
}
