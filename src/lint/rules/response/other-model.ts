import { quote } from '../../../quote.ts';
import { type ForeignResponse, listForeignResponses } from '../../foreign-responses.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** A captured response is of another model than its page is about. */
export const otherModel = defineRule({
  id: 'response/other-model',
  severity: 'warning',
  docs: {
    summary: 'A captured response is of another model than its page is about',
    why: 'What is shown was answered by another model, or the model answers under another id: nobody can tell what to expect. A name that no page lists may be what the service calls the model, and is a note; one that answers of several models have, each of its own, surely is, and is not reported.',
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
    return listForeignResponses(pages, registry).map(toFinding);
  },
});

function toFinding({ page: { ids }, at, other: { id, model }, copyOf }: ForeignResponse): Finding {
  const [first] = ids;
  const own = ids.length === 1 ? quote(first?.value ?? '') : 'one of the ids of the page';
  const name = model === undefined || model.id === id ? '' : ` (${quote(model.id)})`;
  const what = model === undefined ? 'which the page does not list' : `another model${name}`;
  const ofModel = model && { message: 'The page of that model', at: model.at };
  if (copyOf !== undefined) {
    return {
      message: `The response is of ${quote(id)}, ${what}, and stands word for word on another page, expected an answer of ${own}`,
      at,
      related: [{ message: 'The same response', at: copyOf.at }, ...(ofModel ? [ofModel] : [])],
    };
  }
  return {
    message: `The response is of ${quote(id)}, ${what}, expected ${own}`,
    at,
    // No page knows the id: it may be what the service calls the model of this page.
    ...(model === undefined && { severity: 'info' as const }),
    ...(ofModel && { related: [ofModel] }),
  };
}
