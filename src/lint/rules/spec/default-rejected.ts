import type { LintInput } from '../../../lint-input.ts';
import type { SchemaProblem } from '../../../schema-graph.ts';
import { checkValue } from '../../../validation/check-value.ts';
import { literalValue } from '../../../validation/literal-value.ts';
import { wordViolation } from '../../../validation/word-violation.ts';
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
  check: (input) =>
    findRepairs(input.schemaProblems, 'default-rejected', (problem) => describe(problem, input)),
});

/** A default that is wrong as a whole, in the words that samples get. */
function describe({ example }: SchemaProblem, { graph }: LintInput) {
  if (example === undefined) return undefined;
  const [first] = checkValue(literalValue(example.value), example.schema, graph);
  if (first === undefined || first.valuePath.length > 0) return undefined;
  const { message, suggest } = wordViolation(first, '`default`', graph);
  return { message, ...(suggest !== undefined && { suggest }) };
}
