import type { LocatedMember } from '../../../located-value.ts';
import { wordValue } from '../../../validation/word-values.ts';
import { defineRule } from '../../rule.ts';
import { spanOfPayload } from '../../sample-places.ts';
import { listSampleRequests } from '../../sample-requests.ts';

/** A sample names no model where it should name one. */
export const emptyModel = defineRule({
  id: 'sample/empty-model',
  severity: 'error',
  docs: {
    summary: 'A sample sends an empty `model`',
    why: 'Whoever copies the sample gets an error that speaks of the model, not of the gap in the page.',
    language: 'markdown',
    bad: [
      '```python',
      'requests.post("https://api.acme.com/v1/chat", json={"model": "", "prompt": "Hello"})',
      '```',
    ].join('\n'),
    good: [
      '```python',
      'requests.post("https://api.acme.com/v1/chat", json={"model": "acme/chat-large", "prompt": "Hello"})',
      '```',
    ].join('\n'),
  },
  *check(input) {
    for (const listed of listSampleRequests(input)) {
      const { payload } = listed.request;
      if (payload.kind === 'none' || payload.kind === 'unknown' || payload.value.kind !== 'object') continue;
      const model = payload.value.members.findLast(({ name }) => name === 'model');
      if (model === undefined || !isEmpty(model)) continue;
      const [id] = listed.page.ids;
      const expected = id === undefined ? 'the id of a model' : `an id such as \`${id.value}\``;
      yield {
        message: `\`model\` is ${wordValue(model.value)}, expected ${expected}`,
        at: model.value.at ?? model.nameAt ?? spanOfPayload(listed),
      };
    }
  },
});

function isEmpty({ value }: LocatedMember): boolean {
  if (value.kind !== 'literal') return false;
  return value.value === null || (typeof value.value === 'string' && value.value.trim() === '');
}
