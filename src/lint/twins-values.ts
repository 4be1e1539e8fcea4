import type { LocatedMember, LocatedValue } from '../located-value.ts';

/** A place where two payloads differ beyond doubt. */
export interface ValueDifference {
  /** Names and indices from the payload inwards. */
  readonly path: readonly (string | number)[];
  /** What each has there; absent where it has nothing. */
  readonly first?: LocatedValue;
  readonly second?: LocatedValue;
}

/** Two payloads → their differences, the first ones first: what is not statically known differs from nothing. */
export function listDifferences(
  first: LocatedValue,
  second: LocatedValue,
  path: ValueDifference['path'] = [],
): readonly ValueDifference[] {
  if (first.kind === 'unknown' || second.kind === 'unknown') return [];
  if (first.kind === 'object' && second.kind === 'object') return compareObjects(first, second, path);
  if (first.kind === 'array' && second.kind === 'array') return compareArrays(first, second, path);
  const isEqual = first.kind === 'literal' && second.kind === 'literal' && isSame(first.value, second.value);
  return isEqual ? [] : [{ path, first, second }];
}

type LocatedObject = Extract<LocatedValue, { kind: 'object' }>;
type LocatedArray = Extract<LocatedValue, { kind: 'array' }>;

/** The order of members does not matter. */
function compareObjects(
  first: LocatedObject,
  second: LocatedObject,
  path: ValueDifference['path'],
): readonly ValueDifference[] {
  const [one, other] = [lastOfNames(first), lastOfNames(second)];
  const names = [...new Set([...one.keys(), ...other.keys()])];
  return names.flatMap((name) => {
    const [mine, yours] = [one.get(name)?.value, other.get(name)?.value];
    const inner = [...path, name];
    if (mine !== undefined && yours !== undefined) return listDifferences(mine, yours, inner);
    // What is open may have it all the same.
    if ((mine === undefined ? first : second).open) return [];
    return [{ path: inner, ...(mine && { first: mine }), ...(yours && { second: yours }) }];
  });
}

function compareArrays(
  first: LocatedArray,
  second: LocatedArray,
  path: ValueDifference['path'],
): readonly ValueDifference[] {
  if (first.open || second.open) return [];
  if (first.items.length !== second.items.length) return [{ path, first, second }];
  return first.items.flatMap((item, index) => {
    const twin = second.items[index];
    return twin === undefined ? [] : listDifferences(item, twin, [...path, index]);
  });
}

/** The member that counts is the last of its name. */
function lastOfNames({ members }: LocatedObject): ReadonlyMap<string, LocatedMember> {
  return new Map(members.map((member) => [member.name, member]));
}

/** Languages break and quote long texts in ways of their own; of those only the words count. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  return isProse(one) && isProse(other) && wordsOf(one) === wordsOf(other);
}

function isProse(text: string): boolean {
  return /\S\s+\S/.test(text.trim());
}

function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}+-]+/gu, ' ')
    .trim();
}
