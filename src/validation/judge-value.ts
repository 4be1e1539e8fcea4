import type { LocatedValue } from '../located-value.ts';
import type { NodeId } from '../schema-graph.ts';
import { arrayChecks } from './check-arrays.ts';
import { combinationChecks } from './check-combinations.ts';
import { objectChecks } from './check-objects.ts';
import { textChecks } from './check-texts.ts';
import { unevaluatedChecks } from './check-unevaluated.ts';
import { valueChecks } from './check-values.ts';
import { type Checking, type KeywordCheck, type Keywords, keywordsOf, type Question } from './checking.ts';
import { both, type Verdict } from './verdict.ts';

/** How deep values and schemas may lead into each other. */
const deepest = 300;

const keywordChecks: ReadonlyMap<string, KeywordCheck> = new Map([
  ...valueChecks,
  ...textChecks,
  ...arrayChecks,
  ...objectChecks,
  ...combinationChecks,
  ...unevaluatedChecks,
]);

/** Holds a value against a schema; each pair is judged once. */
export function judgeValue(checking: Checking, value: LocatedValue, schema: NodeId): Verdict {
  const ofValue = checking.verdicts.get(value) ?? new Map<NodeId, Verdict>();
  const known = ofValue.get(schema);
  if (known !== undefined) return known;
  if (checking.steps <= 0 || checking.depth > deepest) return 'open';
  checking.steps -= 1;
  checking.depth += 1;
  checking.verdicts.set(value, ofValue.set(schema, 'open'));
  const verdict = judgeKeywords(checking, value, keywordsOf(checking, schema));
  ofValue.set(schema, verdict);
  checking.depth -= 1;
  return verdict;
}

/** What one keyword makes of a value; keywords that only describe accept everything. */
export function judgeKeyword(keyword: string, question: Question): Verdict {
  return keywordChecks.get(keyword)?.(question) ?? 'accepted';
}

function judgeKeywords(checking: Checking, value: LocatedValue, keywords: Keywords): Verdict {
  const judge = (part: LocatedValue, schema: NodeId) => judgeValue(checking, part, schema);
  let verdict: Verdict = 'accepted';
  for (const keyword in keywords) {
    const check = keywordChecks.get(keyword);
    if (check === undefined) continue;
    const one = check({ checking, value, limit: keywords[keyword], keywords, judge });
    verdict = both(verdict, one);
    if (verdict === 'rejected') return verdict;
  }
  return verdict;
}
