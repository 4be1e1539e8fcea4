import type { LintInput } from '../../../lint-input.ts';
import { quote } from '../../../quote.ts';
import type { SchemaProblem } from '../../../schema-graph.ts';
import { unescapePointer } from '../../../schema-keywords.ts';
import { checkValue } from '../../../validation/check-value.ts';
import { literalValue } from '../../../validation/literal-value.ts';
import { wordViolation } from '../../../validation/word-violation.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** An example is rejected by the schema that it is an example of. */
export const exampleRejected = defineRule({
  id: 'spec/example-rejected',
  severity: 'warning',
  docs: {
    summary: 'An example is rejected by the schema that it is an example of',
    why: 'Readers and tools start from examples: what they send is refused, or the schema refuses what works.',
    language: 'json',
    bad: '{ "type": "string", "format": "uri", "example": "cat.png" }',
    good: '{ "type": "string", "format": "uri", "example": "https://images.acme.com/cat.png" }',
  },
  *check(input) {
    const seen = new Set<string>();
    for (const problem of input.schemaProblems) {
      if (problem.kind !== 'example-rejected') continue;
      const place = `${problem.at.path}#${problem.at.pointer}`;
      if (seen.has(place)) continue;
      const finding = describe(problem, input);
      if (finding === undefined) continue;
      seen.add(place);
      yield finding;
    }
  },
});

function describe({ example, at }: SchemaProblem, { graph }: LintInput): Finding | undefined {
  if (example === undefined) return undefined;
  const violations = checkValue(literalValue(example.value), example.schema, graph).filter(
    // That alternatives do not exclude each other is no fault of the example.
    ({ fits }) => fits === undefined,
  );
  const [first, ...others] = violations;
  if (first === undefined) return undefined;
  const name = nameOf(at.pointer);
  const subject = name === undefined ? 'The example' : `The example of ${quote(name)}`;
  const { message, suggest } = wordViolation(first, subject, graph);
  const inside = first.valuePath.length === 0 ? message : `${subject} is rejected: ${message}`;
  const more = others.length === 0 ? '' : `; ${others.length} more`;
  return { message: `${inside}${more}`, at, ...(suggest !== undefined && { suggest }) };
}

/** The property whose schema holds the example. */
function nameOf(pointer: string): string | undefined {
  const tokens = pointer.split('/').map(unescapePointer);
  const at = tokens.findLastIndex((token) => token === 'example' || token === 'examples');
  return tokens[at - 2] === 'properties' ? tokens[at - 1] : undefined;
}
