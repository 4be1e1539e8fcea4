import type { LocatedValue } from '../located-value.ts';
import { type KeywordCheck, listOf, type Question } from './checking.ts';
import { acceptedUnless, every, rejectedUnless, type Verdict } from './verdict.ts';

type ArrayValue = Extract<LocatedValue, { readonly kind: 'array' }>;

/** The checks of keywords that speak of arrays. */
export const arrayChecks: ReadonlyMap<string, KeywordCheck> = new Map<string, KeywordCheck>([
  ['minItems', ofArray(({ items, open }, { limit }) => atLeast(items.length, Number(limit), open))],
  ['maxItems', ofArray(({ items, open }, { limit }) => atMost(items.length, Number(limit), open))],
  ['uniqueItems', ofArray((value, { limit }) => (limit === true ? judgeUnique(value) : 'accepted'))],
  ['prefixItems', ofArray(judgePrefix)],
  ['items', ofArray(judgeItems)],
  ['contains', ofArray(judgeContains)],
]);

/** A check that asks only arrays. */
function ofArray(check: (value: ArrayValue, question: Question) => Verdict): KeywordCheck {
  return (question) => {
    const { value } = question;
    if (value.kind === 'array') return check(value, question);
    return acceptedUnless(value.kind === 'unknown' && value.parts === undefined);
  };
}

/** Whether there are enough of something of which there may be more than is known. */
export function atLeast(known: number, limit: number, open: boolean): Verdict {
  return known >= limit ? 'accepted' : rejectedUnless(open);
}

/** Whether there are not too many of something of which there may be more than is known. */
export function atMost(known: number, limit: number, open: boolean): Verdict {
  return known > limit ? 'rejected' : acceptedUnless(open);
}

function judgePrefix({ items, open }: ArrayValue, { limit, judge }: Question): Verdict {
  // Where others may stand between them, no item has a place of its own.
  if (open) return 'open';
  const schemas = listOf(limit);
  return every(schemas.entries(), ([index, schema]) => {
    const item = items[index];
    return item === undefined ? 'accepted' : judge(item, schema);
  });
}

function judgeItems({ items, open }: ArrayValue, { limit, keywords, judge }: Question): Verdict {
  if (typeof limit !== 'string') return 'accepted';
  const first = listOf(keywords.prefixItems).length;
  if (open && first > 0) return 'open';
  const verdict = every(items.slice(first), (item) => judge(item, limit));
  return verdict === 'accepted' ? acceptedUnless(open) : verdict;
}

function judgeContains({ items, open }: ArrayValue, { limit, keywords, judge }: Question): Verdict {
  if (typeof limit !== 'string') return 'accepted';
  const { minContains = 1, maxContains } = keywords;
  const count = { accepted: 0, rejected: 0, open: 0 };
  for (const item of items) count[judge(item, limit)] += 1;
  const mayBeMore = open || count.open > 0;
  const most = maxContains === undefined ? Number.POSITIVE_INFINITY : Number(maxContains);
  const least = Number(minContains);
  if (count.accepted > most) return 'rejected';
  if (!open && count.accepted + count.open < least) return 'rejected';
  const isEnough = count.accepted >= least;
  const canBeTooMany = maxContains !== undefined && mayBeMore;
  return acceptedUnless(!isEnough || canBeTooMany);
}

function judgeUnique({ items, open }: ArrayValue): Verdict {
  const seen = new Set<string>();
  let isKnown = !open;
  for (const item of items) {
    const text = canonicalText(item);
    if (text === undefined) isKnown = false;
    else if (seen.has(text)) return 'rejected';
    else seen.add(text);
  }
  return acceptedUnless(!isKnown && (open || items.length > 1));
}

/** Values that nest deeper are not compared. */
const deepest = 200;

/** The same text for the same JSON; undefined where a part of it is not known. */
function canonicalText(value: LocatedValue, depth = 0): string | undefined {
  if (value.kind === 'literal') return JSON.stringify(value.value);
  if (value.kind === 'unknown' || value.open || depth > deepest) return undefined;
  if (value.kind === 'array') {
    const texts = value.items.map((item) => canonicalText(item, depth + 1));
    return texts.includes(undefined) ? undefined : `[${texts.join()}]`;
  }
  const members = new Map(
    value.members.map((member) => [member.name, canonicalText(member.value, depth + 1)]),
  );
  if ([...members.values()].includes(undefined)) return undefined;
  const names = [...members.keys()].sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${members.get(name)}`).join()}}`;
}
