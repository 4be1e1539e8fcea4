import { listRejectionCauses, toFinding } from '../../response-causes.ts';
import { defineRule } from '../../rule.ts';

/** Events of a captured stream are rejected by every schema that its operation gives for them. */
export const invalidStreamChunk = defineRule({
  id: 'response/invalid-stream-chunk',
  severity: 'warning',
  docs: {
    summary: 'Events of a captured stream are rejected by every schema that their operation gives for them',
    why: 'Clients that check what they receive stop in the middle of an answer: the schema or the capture is out of date.',
    language: 'markdown',
    bad: [
      '```',
      'data: {"choices":[{"index":0,"delta":{"content":"Hi"}}]}',
      '```',
      '',
      '<!-- the document: each of `choices` requires `finish_reason` -->',
    ].join('\n'),
    good: [
      '```',
      'data: {"choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":null}]}',
      '```',
      '',
      '<!-- the document: each of `choices` requires `finish_reason` -->',
    ].join('\n'),
  },
  check: (input) =>
    listRejectionCauses(input, 'chunk').map((cause) => toFinding(cause, input.graph, 'events')),
});
