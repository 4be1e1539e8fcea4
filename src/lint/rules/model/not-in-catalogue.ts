import { wordNearNames } from '../../../near-names.ts';
import { quote } from '../../../quote.ts';
import { compareCatalogue, nearIds } from '../../catalogue-models.ts';
import { defineRule } from '../../rule.ts';

/** A page lists an id that the catalogue does not have. */
export const notInCatalogue = defineRule({
  id: 'model/not-in-catalogue',
  severity: 'warning',
  docs: {
    summary: 'A page lists an id that the catalogue of all models does not have',
    why: 'Readers who choose from the catalogue never find the model, or the id is mistyped in one of the two. `catalogue` in the configuration names the catalogue, a page with a table of ids or a JSON file; without it, the rule is silent. Ids that a page calls retired need not be in it.',
    language: 'markdown',
    bad: [
      'This documentation is valid for the following model: `acme/chat-larg`',
      '',
      '<!-- models.json: ["acme/chat-large"] -->',
    ].join('\n'),
    good: [
      'This documentation is valid for the following model: `acme/chat-large`',
      '',
      '<!-- models.json: ["acme/chat-large"] -->',
    ].join('\n'),
  },
  *check(input) {
    const compared = compareCatalogue(input);
    if (compared === undefined) return;
    const { missing, name, unlisted } = compared;
    const nearId = nearIds([...unlisted.keys()]);
    for (const { id, at } of missing) {
      const near = nearId(id);
      const place = near === undefined ? undefined : unlisted.get(near);
      yield {
        message: `${quote(id)} is not in the catalogue ${name}, expected an entry${wordNearNames(near === undefined ? [] : [near])}`,
        at,
        ...(place && { related: [{ message: 'The entry that no page lists', at: place }] }),
      };
    }
  },
});
