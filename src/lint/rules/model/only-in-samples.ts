import type { SampleRequest } from '../../../sample-request.ts';
import { defineRule } from '../../rule.ts';
import { listSampleRequests } from '../../sample-requests.ts';

/** A page shows calls of a model and lists no id. */
export const onlyInSamples = defineRule({
  id: 'model/only-in-samples',
  severity: 'warning',
  preset: 'all',
  docs: {
    summary: 'A page shows calls of a model and lists no model id',
    why: 'An id in a sample is an example: whether it is the only one, or still one at all, nobody can tell, and the page enters no registry.',
    language: 'markdown',
    bad: '```python\nclient.chat.create(model="acme/chat-large", messages=messages)\n```',
    good: 'This documentation is valid for the following model: `acme/chat-large`',
  },
  *check(input) {
    const told = new Set<string>();
    for (const { page, sample, request } of listSampleRequests(input)) {
      const id = modelIn(request);
      // A statement without an id is `page/no-model-id`.
      if (id === undefined || page.statement !== undefined || page.ids.length > 0 || told.has(page.path))
        continue;
      told.add(page.path);
      yield {
        message: `\`${id}\` is named in a sample only, expected a list of the page's model ids`,
        at: sample.at,
      };
    }
  },
});

function modelIn({ payload }: SampleRequest): string | undefined {
  if (payload.kind === 'none' || payload.kind === 'unknown' || payload.value.kind !== 'object')
    return undefined;
  const model = payload.value.members.findLast(({ name }) => name === 'model')?.value;
  const id = model?.kind === 'literal' && typeof model.value === 'string' ? model.value : '';
  // A gap to be filled names no model.
  return id === '' || /[<>{}[\]\s]/.test(id) ? undefined : id;
}
