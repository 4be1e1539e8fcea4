import { defineRule } from '../../rule.ts';
import { findRepairs } from '../../schema-problems.ts';

/** A `pattern` is no regular expression. */
export const invalidPattern = defineRule({
  id: 'spec/invalid-pattern',
  severity: 'error',
  docs: {
    summary: 'A `pattern` is no regular expression',
    why: 'Validators refuse such a schema; docschema leaves the keyword out.',
    language: 'json',
    bad: '{ "type": "string", "pattern": "^[a-z" }',
    good: '{ "type": "string", "pattern": "^[a-z]" }',
  },
  check: ({ schemaProblems }) => findRepairs(schemaProblems, 'invalid-pattern'),
});
