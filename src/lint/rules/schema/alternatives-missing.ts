import { defineRule } from '../../rule.ts';
import { schemasMissing } from '../../schema-notes.ts';

/** Alternatives of a union are not on the page. */
export const alternativesMissing = defineRule({
  id: 'schema/alternatives-missing',
  severity: 'warning',
  docs: {
    summary: 'Alternatives of a union are not on the page',
    why: 'Which shapes are accepted is unknown: none is rejected.',
    language: 'text',
    bad: 'Alternatives of a union are hidden on the page',
    good: 'The source of the page, where nothing is hidden',
  },
  *check(input) {
    for (const { name, at } of schemasMissing(input, 'alternatives')) {
      yield {
        message:
          name === undefined
            ? 'Alternatives are hidden in this text'
            : `\`${name}\`: alternatives are hidden in this text`,
        at,
      };
    }
  },
});
