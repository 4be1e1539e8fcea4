import { has, isNamed } from './check-objects.ts';
import {
  type KeywordCheck,
  type Keywords,
  keywordsOf,
  listOf,
  mapOf,
  membersOf,
  type Question,
} from './checking.ts';
import { acceptedUnless, both, either, every, negate, some, type Verdict } from './verdict.ts';

/** The checks of keywords that speak of what no other keyword has spoken of. */
export const unevaluatedChecks: ReadonlyMap<string, KeywordCheck> = new Map<string, KeywordCheck>([
  ['unevaluatedProperties', judgeProperties],
  ['unevaluatedItems', judgeItems],
]);

/** How deep schemas of one value may nest in each other before it is left open what they speak of. */
const deepest = 50;

/** Whether schemas speak of one member of a value. */
export function isEvaluatedMember(question: Question, name: string): Verdict {
  return isEvaluated(question, question.keywords, 0, (keywords, isOuter) => {
    if (keywords.additionalProperties !== undefined) return 'accepted';
    if (!isOuter && keywords.unevaluatedProperties !== undefined) return 'accepted';
    return isNamed(keywords, name);
  });
}

/** Whether schemas speak of one item of a value. */
export function isEvaluatedItem(question: Question, index: number): Verdict {
  const { value, judge } = question;
  const item = value.kind === 'array' ? value.items[index] : undefined;
  return isEvaluated(question, question.keywords, 0, (keywords, isOuter) => {
    if (keywords.items !== undefined || index < listOf(keywords.prefixItems).length) return 'accepted';
    if (!isOuter && keywords.unevaluatedItems !== undefined) return 'accepted';
    if (item === undefined || typeof keywords.contains !== 'string') return 'rejected';
    return judge(item, keywords.contains);
  });
}

function judgeProperties(question: Question): Verdict {
  const { value, limit, judge, checking } = question;
  if (value.kind !== 'object' || typeof limit !== 'string') return acceptedUnless(value.kind === 'unknown');
  const verdict = every(membersOf(checking, value).values(), (member) =>
    unless(isEvaluatedMember(question, member.name), () => judge(member.value, limit)),
  );
  return both(verdict, acceptedUnless(value.open));
}

function judgeItems(question: Question): Verdict {
  const { value, limit, judge } = question;
  if (value.kind !== 'array' || typeof limit !== 'string') return acceptedUnless(value.kind === 'unknown');
  // Where others may stand between them, no item has a place of its own.
  if (value.open) return 'open';
  return every(value.items.entries(), ([index, item]) =>
    unless(isEvaluatedItem(question, index), () => judge(item, limit)),
  );
}

function unless(condition: Verdict, judge: () => Verdict): Verdict {
  return condition === 'accepted' ? condition : either(condition, judge());
}

type Speaks = (keywords: Keywords, isOuter: boolean) => Verdict;

/** Whether a schema, or one inside it that accepts the value, speaks of a part of it. */
function isEvaluated(question: Question, keywords: Keywords, depth: number, speaks: Speaks): Verdict {
  const own = speaks(keywords, depth === 0);
  if (own === 'accepted') return own;
  if (depth >= deepest) return 'open';
  return either(
    own,
    some(appliedSchemas(question, keywords), ({ schema, applies }) => {
      const condition = applies();
      if (condition === 'rejected') return condition;
      const inner = keywordsOf(question.checking, schema);
      return both(condition, isEvaluated(question, inner, depth + 1, speaks));
    }),
  );
}

interface Applied {
  readonly schema: string;
  readonly applies: () => Verdict;
}

/** The schemas inside a schema that are held against the same value, with whether they count. */
function appliedSchemas({ checking, value, judge }: Question, keywords: Keywords): readonly Applied[] {
  const accepting = (schema: string): Applied => ({ schema, applies: () => judge(value, schema) });
  const applied = ['allOf', 'anyOf', 'oneOf'].flatMap((name) => listOf(keywords[name]).map(accepting));
  if (typeof keywords.if === 'string') {
    const condition = keywords.if;
    applied.push(accepting(condition));
    if (typeof keywords.then === 'string')
      applied.push({ schema: keywords.then, applies: () => judge(value, condition) });
    if (typeof keywords.else === 'string')
      applied.push({ schema: keywords.else, applies: () => negate(judge(value, condition)) });
  }
  if (value.kind !== 'object') return applied;
  const hasName = has(value, { checking });
  const dependent = Object.entries(mapOf(keywords.dependentSchemas));
  return [...applied, ...dependent.map(([name, schema]) => ({ schema, applies: () => hasName(name) }))];
}
