import type { LintInput } from '../../../lint-input.ts';
import type { LocatedValue } from '../../../located-value.ts';
import { checkValue } from '../../../validation/check-value.ts';
import type { Violation } from '../../../validation/violation.ts';
import { wordExpected } from '../../../validation/word-expected.ts';
import { wordPath, wordValue } from '../../../validation/word-values.ts';
import { isPlaceholderShape } from '../../placeholder-shape.ts';
import { isPlaceholder } from '../../placeholder-text.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { type JudgedOperation, judgedOperations, sentValue } from '../../sample-contents.ts';
import { placeOf, relatedSchema } from '../../sample-places.ts';
import { type ListedRequest, listSampleRequests } from '../../sample-requests.ts';

/** A placeholder of a sample has another shape than what belongs in its place. */
export const placeholderShape = defineRule({
  id: 'sample/placeholder-shape',
  severity: 'warning',
  docs: {
    summary: 'A sample has a text placeholder where an object or a list belongs',
    why: 'Readers replace what stands between the quotes, and still send text: the sample does not show what the value must look like.',
    language: 'markdown',
    bad: [
      '```python',
      'requests.post("https://api.acme.example/v1/chat", json={"messages": ["<message>"]})',
      '```',
      '',
      '<!-- the document: "messages": { "type": "array", "items": { "type": "object" } } -->',
    ].join('\n'),
    good: [
      '```python',
      'requests.post("https://api.acme.example/v1/chat", json={"messages": [{"role": "user", "content": "<message>"}]})',
      '```',
      '',
      '<!-- the document: "messages": { "type": "array", "items": { "type": "object" } } -->',
    ].join('\n'),
  },
  *check(input) {
    for (const listed of listSampleRequests(input)) {
      const { payload } = listed.request;
      if ('value' in payload && holdsPlaceholder(payload.value)) yield* judge(listed, input);
    }
  },
});

/** Most payloads hold none, and need not be held against their schema. */
function holdsPlaceholder(value: LocatedValue): boolean {
  const open = [value];
  for (let inner = open.pop(); inner !== undefined; inner = open.pop()) {
    if (isPlaceholder(inner)) return true;
    for (const part of partsOf(inner)) open.push(part);
  }
  return false;
}

function partsOf(value: LocatedValue): readonly LocatedValue[] {
  if (value.kind === 'array') return value.items;
  return value.kind === 'object' ? value.members.map((member) => member.value) : [];
}

/** Of several operations, the one that finds least to say was meant. */
function judge(listed: ListedRequest, input: LintInput): readonly Finding[] {
  const attempts = judgedOperations(listed).map((judged) => judgeBy(judged, listed, input));
  const [first, ...others] = attempts;
  return others.reduce((best, other) => (other.length < best.length ? other : best), first ?? []);
}

function judgeBy(judged: JudgedOperation, listed: ListedRequest, { graph }: LintInput): readonly Finding[] {
  const value = sentValue(listed.request, judged);
  const { schema } = judged.content;
  if (value === undefined || schema === undefined) return [];
  const report = (violation: Violation): Finding => ({
    message: `${wordPath(violation.valuePath) ?? 'The payload'} is the placeholder ${wordValue(violation.value)}, expected ${wordExpected(violation, graph)}`,
    at: placeOf({ request: listed.request, value }, violation.valuePath),
    related: relatedSchema({ judged }, violation.schemaPath, violation.valuePath),
    suggest: 'Write a whole value, with placeholders inside it',
  });
  return checkValue(value, schema, graph)
    .filter((violation) => isPlaceholderShape(violation, graph))
    .map(report);
}
