import { defineRule } from '../../rule.ts';
import { schemasMissing } from '../../schema-notes.ts';

/** The values of an enum are not on the page. */
export const enumValuesMissing = defineRule({
  id: 'schema/enum-values-missing',
  severity: 'info',
  docs: {
    summary: 'The values of an enum are not on the page',
    why: 'Which values are accepted is unknown: none is rejected.',
    language: 'text',
    bad: 'The values of an enum are hidden on the page',
    good: 'The source of the page, where nothing is hidden',
  },
  *check(input) {
    for (const { name, at } of schemasMissing(input, 'enum-values')) {
      yield {
        message:
          name === undefined
            ? 'The possible values are not in this text'
            : `\`${name}\`: the possible values are not in this text`,
        at,
      };
    }
  },
});
