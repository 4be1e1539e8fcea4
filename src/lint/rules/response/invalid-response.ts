import { listRejectionCauses, toFinding } from '../../response-causes.ts';
import { defineRule } from '../../rule.ts';

/** A captured response is rejected by every schema that its operation gives for it. */
export const invalidResponse = defineRule({
  id: 'response/invalid-response',
  severity: 'warning',
  docs: {
    summary: 'A captured response is rejected by every schema that its operation gives for it',
    why: 'Typed clients refuse the answer, or read something else than what is there: the schema or the capture is out of date. Answers of addresses that only the words of the page allow, such as "legacy URL", are not judged.',
    language: 'markdown',
    bad: [
      '### Response',
      '',
      '```json',
      '{ "id": "video-1", "status": "succeeded" }',
      '```',
      '',
      '<!-- the document: "status": { "enum": ["queued", "completed"] } -->',
    ].join('\n'),
    good: [
      '### Response',
      '',
      '```json',
      '{ "id": "video-1", "status": "completed" }',
      '```',
      '',
      '<!-- the document: "status": { "enum": ["queued", "completed"] } -->',
    ].join('\n'),
  },
  check: (input) =>
    listRejectionCauses(input, 'whole').map((cause) => toFinding(cause, input.graph, 'documents')),
});
