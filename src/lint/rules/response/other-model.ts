import type { PageFacts, ResponseSample } from '../../../page-facts.ts';
import { quote } from '../../../quote.ts';
import { createModelFinder, type OtherModel, readModels } from '../../response-models.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** A captured response is of another model than its page is about. */
export const otherModel = defineRule({
  id: 'response/other-model',
  severity: 'warning',
  docs: {
    summary: 'A captured response is of another model than its page is about',
    why: 'What is shown was answered by another model, or the model answers under another id: nobody can tell what to expect.',
    language: 'markdown',
    bad: [
      'This documentation is valid for the following model: `acme/chat-large-2`',
      '',
      '### Response',
      '',
      '```json',
      '{ "id": "chat-1", "model": "acme/chat-small" }',
      '```',
    ].join('\n'),
    good: [
      'This documentation is valid for the following model: `acme/chat-large-2`',
      '',
      '### Response',
      '',
      '```json',
      '{ "id": "chat-1", "model": "chat-large-2-2025-06-01" }',
      '```',
    ].join('\n'),
  },
  check({ pages, registry }) {
    const findOther = createModelFinder(registry);
    return pages.flatMap((page) =>
      page.responses.flatMap((response) =>
        readNamed(response).flatMap(({ id, at }) => {
          const other = findOther(page, id);
          return other === undefined ? [] : [toFinding(other, page, at ?? response.at)];
        }),
      ),
    );
  },
});

/** The models that a response names, each at the first place. */
function readNamed({ reading }: ResponseSample): ReturnType<typeof readModels> {
  const seen = new Set<string>();
  return (reading?.documents ?? []).flatMap(readModels).filter(({ id }) => {
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst;
  });
}

function toFinding({ id, model }: OtherModel, { ids }: PageFacts, at: ResponseSample['at']): Finding {
  const expected = ids.length === 1 ? quote(ids[0]?.value ?? '') : 'one of the ids of the page';
  const name = model === undefined || model.id === id ? '' : ` (${quote(model.id)})`;
  const what = model === undefined ? 'which the page does not list' : `another model${name}`;
  return {
    message: `The response is of ${quote(id)}, ${what}, expected ${expected}`,
    at,
    ...(model !== undefined && { related: [{ message: 'The page of that model', at: model.at }] }),
  };
}
