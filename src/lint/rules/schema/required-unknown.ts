import { findMissing } from '../../missing-findings.ts';
import { defineRule } from '../../rule.ts';

/** The page does not say which parameters are required. */
export const requiredUnknown = defineRule({
  id: 'schema/required-unknown',
  severity: 'warning',
  docs: {
    summary: 'The page does not say which parameters are required',
    why: 'None is demanded, so a payload that lacks one passes.',
    language: 'text',
    bad: 'The page does not say which parameters are required',
    good: 'The source of the page, where nothing is hidden',
  },
  check: (input) => findMissing(input, 'required-unknown', 'the text does not say what is required'),
});
