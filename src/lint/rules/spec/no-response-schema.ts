import { defineRule } from '../../rule.ts';
import { findRepairs } from '../../schema-problems.ts';

/** An operation has no schema for its answer. */
export const noResponseSchema = defineRule({
  id: 'spec/no-response-schema',
  severity: 'info',
  docs: {
    summary: 'An operation has no schema for its answer',
    why: 'Clients cannot be typed, and captured answers cannot be checked.',
    language: 'json',
    bad: '{ "responses": { "200": { "description": "Done" } } }',
    good: '{ "responses": { "200": { "description": "Done", "content": { "application/json": { "schema": { "type": "object" } } } } } }',
  },
  check: ({ schemaProblems }) => findRepairs(schemaProblems, 'no-response-schema'),
});
