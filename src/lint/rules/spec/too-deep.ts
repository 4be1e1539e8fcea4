import { defineRule } from '../../rule.ts';
import { findRepairs } from '../../schema-problems.ts';

/** A schema is nested deeper than docschema reads. */
export const tooDeep = defineRule({
  id: 'spec/too-deep',
  severity: 'warning',
  docs: {
    summary: 'A schema is nested deeper than docschema reads',
    why: 'What stands deeper accepts any value.',
    language: 'json',
    bad: '{ "items": { "items": { "items": "… a hundred levels and more" } } }',
    good: '{ "items": { "$ref": "#/components/schemas/Row" } }',
  },
  check: ({ schemaProblems }) => findRepairs(schemaProblems, 'too-deep'),
});
