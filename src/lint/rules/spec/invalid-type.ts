import { defineRule } from '../../rule.ts';
import { findRepairs } from '../../schema-problems.ts';

/** A `type` is none of JSON Schema. */
export const invalidType = defineRule({
  id: 'spec/invalid-type',
  severity: 'error',
  docs: {
    summary: 'A `type` is none of JSON Schema',
    why: 'Validators refuse such a schema; docschema leaves the keyword out.',
    language: 'json',
    bad: '{ "type": "text" }',
    good: '{ "type": "string" }',
  },
  check: ({ schemaProblems }) => findRepairs(schemaProblems, 'invalid-type'),
});
