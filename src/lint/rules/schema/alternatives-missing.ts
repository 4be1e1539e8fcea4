import { findMissing } from '../../missing-findings.ts';
import { defineRule } from '../../rule.ts';

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
  check: (input) => findMissing(input, 'alternatives', 'alternatives are hidden in this text'),
});
