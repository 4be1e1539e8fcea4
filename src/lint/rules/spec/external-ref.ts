import { defineRule } from '../../rule.ts';
import { findRepairs } from '../../schema-problems.ts';

/** A `$ref` leads out of its document. */
export const externalRef = defineRule({
  id: 'spec/external-ref',
  severity: 'warning',
  docs: {
    summary: 'A `$ref` leads out of its document',
    why: 'docschema reads one document at a time and no network: the schema accepts any value there.',
    language: 'json',
    bad: '{ "$ref": "https://example.com/message.json" }',
    good: '{ "$ref": "#/components/schemas/Message" }',
  },
  check: ({ schemaProblems }) => findRepairs(schemaProblems, 'external-ref'),
});
