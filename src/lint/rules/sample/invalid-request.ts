import type { LintInput } from '../../../lint-input.ts';
import { quote } from '../../../quote.ts';
import type { Violation } from '../../../validation/violation.ts';
import { wordViolation } from '../../../validation/word-violation.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { fileField, otherMediaTypes } from '../../sample-contents.ts';
import { type JudgedRequest, judgeSampleRequests } from '../../sample-faults.ts';
import { certainFix } from '../../sample-fix.ts';
import { placeOf, relatedSchema, spanOfPayload } from '../../sample-places.ts';
import { type ListedRequest, listSampleRequests } from '../../sample-requests.ts';
import { describedIn, weighUncalled, wordUncalled } from '../../uncalled-operation.ts';
import { namesMissing, wordUndescribed } from '../../undescribed-members.ts';

/** A sample sends what the schema of its operation rejects. */
export const invalidRequest = defineRule({
  id: 'sample/invalid-request',
  severity: 'error',
  fixable: true,
  docs: {
    summary: 'A sample sends a value that the schema of its operation rejects',
    why: 'Whoever copies the sample pays for an error, or the schema is wrong and refuses requests that work. Values that the code does not state are not judged, nor are operations of which not everything is known. A sample that calls no operation of its page is held against the only one that takes a payload, which the message then says; it is a warning where the words of the page allow what it calls.',
    language: 'markdown',
    bad: [
      '```python',
      'requests.post("https://api.acme.com/v1/video", json={"prompt": "A cat", "duration": "5"})',
      '```',
      '',
      '<!-- the document: "duration": { "type": "integer" } -->',
    ].join('\n'),
    good: [
      '```python',
      'requests.post("https://api.acme.com/v1/video", json={"prompt": "A cat", "duration": 5})',
      '```',
      '',
      '<!-- the document: "duration": { "type": "integer" } -->',
    ].join('\n'),
  },
  *check(input) {
    for (const listed of listSampleRequests(input)) yield* judgeMediaType(listed, input);
    for (const request of judgeSampleRequests(input)) yield* judgeValues(request, input);
  },
});

function* judgeMediaType(listed: ListedRequest, { graph }: LintInput): Iterable<Finding> {
  const taken = otherMediaTypes(listed);
  if (taken.length === 0) return;
  const sent = sentAs.get(listed.request.payload.kind) ?? 'text';
  const types = taken.slice(0, 3).map(quote).join(' or ');
  const file = fileField(listed, graph);
  const expected =
    file === undefined
      ? `expected ${types}${orDocument(listed)}`
      : `and the document says ${types}, which cannot hold the bytes of ${quote(file)}, expected \`multipart/form-data\` in the document`;
  yield {
    message: `The payload is sent as ${sent}, ${expected}`,
    at: spanOfPayload(listed),
    related: listed.operations.flatMap(({ operation }) => ({
      message: 'The operation that it calls',
      at: operation.at,
    })),
  };
}

/** What no other type can hold is not there by mistake: the document may leave it out. */
function orDocument({ request }: ListedRequest): string {
  return request.payload.kind === 'multipart' ? ', or `multipart/form-data` in the document' : '';
}

const sentAs: ReadonlyMap<string, string> = new Map([
  ['form', 'a form (`application/x-www-form-urlencoded`)'],
  ['json', 'JSON'],
  ['multipart', 'a form with files (`multipart/form-data`)'],
]);

function* judgeValues(request: JudgedRequest, { graph }: LintInput): Iterable<Finding> {
  for (const violation of request.violations) {
    const { fix: offered, message, ...words } = wordViolation(violation, 'The payload', graph);
    const fix = certainFix(request.sample, request.value, violation.valuePath, offered);
    yield {
      ...words,
      message: `${message}${wordInstead(request, violation)}${wordUncalled(request)}`,
      ...weighUncalled(request, 'warning'),
      ...(fix && { fix }),
      at: placeOf(request, violation.valuePath),
      related: relatedSchema(request, violation.schemaPath, violation.valuePath),
    };
  }
}

/** Where something is missing and something else is sent that nobody describes, one may stand for the other. */
function wordInstead(request: JudgedRequest, { keyword, member, valuePath }: Violation): string {
  if (keyword !== 'required' || member === undefined) return '';
  const depth = valuePath.length;
  const beside = request.unknown.filter(
    ({ path }) => path.length === depth + 1 && valuePath.every((step, index) => path[index] === step),
  );
  const undescribed = beside.map((one) => one.member.name);
  const missing = namesMissing(request.violations, valuePath);
  return wordUndescribed(member, { missing, undescribed }, `which it sends, ${describedIn(request)}`);
}
