import { defineRule } from '../../rule.ts';
import { findStatedContradictions } from '../../stated-contradictions.ts';

/** A sentence contradicts the schema of what it describes. */
export const statedContradicts = defineRule({
  id: 'schema/stated-contradicts',
  severity: 'warning',
  docs: {
    summary: 'A sentence contradicts the schema of what it describes',
    why: 'Who reads the sentence sends what the schema rejects, or believes in another default.',
    language: 'json',
    bad: '{ "type": "number", "description": "Between 0 and 2.", "maximum": 1 }',
    good: '{ "type": "number", "description": "Between 0 and 2.", "maximum": 2 }',
  },
  check: findStatedContradictions,
});
