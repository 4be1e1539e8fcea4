import { findMissing } from '../../missing-findings.ts';
import { defineRule } from '../../rule.ts';

/** Properties of an object are not on the page. */
export const incomplete = defineRule({
  id: 'schema/incomplete',
  severity: 'warning',
  docs: {
    summary: 'Properties of an object are not on the page',
    why: 'Rendered text hides properties that have properties themselves: the schema stays open, and required ones may be missing.',
    language: 'text',
    bad: 'Properties of an object are hidden on the page',
    good: 'The source of the page, where nothing is hidden',
  },
  check: (input) =>
    findMissing(input, 'hidden-properties', 'properties are hidden in this text: the schema is incomplete'),
});
