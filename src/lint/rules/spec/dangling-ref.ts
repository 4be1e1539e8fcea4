import { defineRule } from '../../rule.ts';
import { findRepairs } from '../../schema-problems.ts';

/** A `$ref` points at nothing. */
export const danglingRef = defineRule({
  id: 'spec/dangling-ref',
  severity: 'error',
  docs: {
    summary: 'A `$ref` points at nothing',
    why: 'The schema accepts any value there, whatever was meant.',
    language: 'json',
    bad: '{ "$ref": "#/components/schemas/Mesage" }',
    good: '{ "$ref": "#/components/schemas/Message" }',
  },
  check: ({ schemaProblems }) => findRepairs(schemaProblems, 'dangling-ref'),
});
