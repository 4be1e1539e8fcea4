import { type KeywordCheck, listOf, type Question } from './checking.ts';
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

/** The checks of keywords that combine schemas of one value. */
export const combinationChecks: ReadonlyMap<string, KeywordCheck> = new Map<string, KeywordCheck>([
  ['allOf', ({ value, limit, judge }) => every(listOf(limit), (schema) => judge(value, schema))],
  ['anyOf', ({ value, limit, judge }) => some(listOf(limit), (schema) => judge(value, schema))],
  ['oneOf', judgeOneOf],
  [
    'not',
    ({ value, limit, judge }) => (typeof limit === 'string' ? negate(judge(value, limit)) : 'accepted'),
  ],
  ['if', judgeIf],
]);

function judgeOneOf({ value, limit, judge }: Question): Verdict {
  const count = { accepted: 0, rejected: 0, open: 0 };
  for (const schema of listOf(limit)) {
    count[judge(value, schema)] += 1;
    if (count.accepted > 1) return 'rejected';
  }
  if (count.accepted === 0) return rejectedUnless(count.open > 0);
  return acceptedUnless(count.open > 0);
}

function judgeIf({ value, limit, keywords, judge }: Question): Verdict {
  if (typeof limit !== 'string') return 'accepted';
  const condition = judge(value, limit);
  const branch = (schema: unknown) => (typeof schema === 'string' ? judge(value, schema) : 'accepted');
  if (condition === 'accepted') return branch(keywords.then);
  if (condition === 'rejected') return branch(keywords.else);
  return either(both(condition, branch(keywords.then)), both(condition, branch(keywords.else)));
}
