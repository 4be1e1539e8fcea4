import { defineRule } from '../../rule.ts';
import { findRepairs } from '../../schema-problems.ts';

/** A keyword has a value that it cannot have. */
export const invalidKeyword = defineRule({
  id: 'spec/invalid-keyword',
  severity: 'warning',
  docs: {
    summary: 'A keyword has a value that it cannot have',
    why: 'Validators refuse such a schema; docschema leaves the keyword out.',
    language: 'json',
    bad: '{ "type": "integer", "minimum": "1" }',
    good: '{ "type": "integer", "minimum": 1 }',
  },
  check: ({ schemaProblems }) => findRepairs(schemaProblems, 'invalid-keyword'),
});
