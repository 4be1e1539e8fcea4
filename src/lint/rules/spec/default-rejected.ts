import { defineRule } from '../../rule.ts';
import { findRepairs } from '../../schema-problems.ts';

/** A default is rejected by the schema it stands in. */
export const defaultRejected = defineRule({
  id: 'spec/default-rejected',
  severity: 'warning',
  docs: {
    summary: 'A default is rejected by the schema it stands in',
    why: 'A form or client that starts from the default sends a request that fails.',
    language: 'json',
    bad: '{ "type": "integer", "maximum": 10, "default": 20 }',
    good: '{ "type": "integer", "maximum": 20, "default": 20 }',
  },
  check: ({ schemaProblems }) => findRepairs(schemaProblems, 'default-rejected'),
});
