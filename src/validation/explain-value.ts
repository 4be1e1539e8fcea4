import type { LocatedValue } from '../located-value.ts';
import type { NodeId } from '../schema-graph.ts';
import { type Checking, keywordsOf } from './checking.ts';
import { explainCombination } from './explain-combinations.ts';
import { explainParts } from './explain-parts.ts';
import { judgeKeyword, judgeValue } from './judge-value.ts';
import { ownViolation, type Rejection } from './rejection.ts';
import type { Violation } from './violation.ts';

/** More reasons than these tell nobody more. */
const mostViolations = 50;

/** Why a schema rejects a value; each pair is explained once. */
export function explainValue(checking: Checking, value: LocatedValue, schema: NodeId): readonly Violation[] {
  const ofValue = checking.explanations.get(value) ?? new Map<NodeId, readonly Violation[]>();
  const known = ofValue.get(schema);
  if (known !== undefined) return known;
  // A loop of references explains nothing.
  checking.explanations.set(value, ofValue.set(schema, []));
  const isRejected = judgeValue(checking, value, schema) === 'rejected';
  const violations = isRejected ? explain(checking, value, schema) : [];
  ofValue.set(schema, violations);
  return violations;
}

function explain(checking: Checking, value: LocatedValue, node: NodeId): readonly Violation[] {
  const keywords = keywordsOf(checking, node);
  const found: Violation[] = [];
  for (const keyword of Object.keys(keywords)) {
    const rejection: Rejection = {
      checking,
      value,
      keyword,
      node,
      keywords,
      limit: keywords[keyword],
      judge: (part, schema) => judgeValue(checking, part, schema),
      explain: (part, schema) => explainValue(checking, part, schema),
    };
    if (judgeKeyword(keyword, rejection) !== 'rejected') continue;
    // Of a value of a wrong type, nothing else is worth saying.
    if (keyword === 'type') return [ownViolation(rejection)];
    found.push(...(explainCombination(rejection) ?? explainParts(rejection) ?? [ownViolation(rejection)]));
    if (found.length >= mostViolations) break;
  }
  return found.slice(0, mostViolations);
}
