import { defineRule } from '../../rule.ts';
import { findRepairs } from '../../schema-problems.ts';

/** A `required` is no list of property names. */
export const invalidRequired = defineRule({
  id: 'spec/invalid-required',
  severity: 'error',
  docs: {
    summary: 'A `required` is no list of property names',
    why: 'A flag is from OpenAPI 2 or from a parameter: which properties are required gets lost.',
    language: 'json',
    bad: '{ "type": "object", "properties": { "model": { "type": "string", "required": true } } }',
    good: '{ "type": "object", "properties": { "model": { "type": "string" } }, "required": ["model"] }',
  },
  check: ({ schemaProblems }) => findRepairs(schemaProblems, 'invalid-required'),
});
