import { wordNearNames } from '../../../near-names.ts';
import { quote } from '../../../quote.ts';
import { compareCatalogue, nearIds } from '../../catalogue-models.ts';
import { defineRule } from '../../rule.ts';

/** The catalogue has an id that no page lists. */
export const catalogueOnly = defineRule({
  id: 'model/catalogue-only',
  severity: 'warning',
  docs: {
    summary: 'The catalogue of all models has an id that no page lists',
    why: 'The model has no documentation, or its page names it differently; docschema emits no schema for it. `catalogue` in the configuration names the catalogue, a page with a table of ids or a JSON file; without it, the rule is silent.',
    language: 'json',
    bad: '["acme/chat-large", "acme/chat-without-page"]',
    good: '["acme/chat-large"]',
  },
  *check(input) {
    const compared = compareCatalogue(input);
    if (compared === undefined) return;
    const { missing, unlisted } = compared;
    const models = new Map(missing.map((model) => [model.id, model]));
    const nearId = nearIds([...models.keys()]);
    for (const [id, at] of unlisted) {
      const near = nearId(id);
      const model = near === undefined ? undefined : models.get(near);
      yield {
        message: `No page lists ${quote(id)}, expected a page of the model${wordNearNames(near === undefined ? [] : [near])}`,
        at,
        ...(model && { related: [{ message: 'The id that is not in the catalogue', at: model.at }] }),
      };
    }
  },
});
