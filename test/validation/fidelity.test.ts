import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocatedValue } from '../../src/located-value.ts';
import { compileOperation } from '../../src/schema/compile-operation.ts';
import { createGraphBuilder } from '../../src/schema/graph-builder.ts';
import { checkValue, verdictOf } from '../../src/validation/check-value.ts';
import { literalValue } from '../../src/validation/literal-value.ts';
import { documents } from '../support/interpreter/schemas.ts';
import type { Source } from '../support/interpreter/source.ts';
import { createValidators } from '../support/interpreter/validators.ts';
import { drawVerdicts } from '../support/interpreter/verdicts.ts';

const numRuns = Number(process.env.FIDELITY_RUNS ?? 60);

function compiled(value: Source) {
  const builder = createGraphBuilder();
  const result = compileOperation({ path: 'chat.json', value }, 'post', '/chat', builder);
  if (result.kind !== 'compiled') throw new Error(result.reason);
  return { operation: result.operation, graph: builder.graph() };
}

describe.each(['3.0', '3.1'] as const)('values against schemas of OpenAPI %s', (version) => {
  it('are rejected where ajv rejects them, with a reason', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(documents(version), fc.nat(), (value, seed) => {
        const { operation, graph } = compiled(value);
        const validate = createValidators(graph);
        drawVerdicts(value, operation, 40, seed, ({ schema }, instance) => {
          const accepted = validate(schema, instance);
          const own = literalValue(instance);
          expect(checkValue(own, schema, graph).length === 0).toBe(accepted);
          expect(verdictOf(own, schema, graph)).toBe(accepted ? 'accepted' : 'rejected');
          return accepted;
        });
      }),
      { numRuns },
    );
  });

  it('are never rejected for a part that is not known', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        documents(version),
        fc.nat(),
        fc.infiniteStream(fc.nat({ max: 9 })),
        (value, seed, dice) => {
          const { operation, graph } = compiled(value);
          drawVerdicts(value, operation, 40, seed, ({ schema }, instance) => {
            const known = literalValue(instance);
            const before = verdictOf(known, schema, graph);
            for (let round = 0; round < 3; round += 1) {
              const blurred = blur(known, () => dice.next().value ?? 0);
              const after = verdictOf(blurred, schema, graph);
              expect([before, 'open']).toContain(after);
              expect(checkValue(blurred, schema, graph).length > 0).toBe(after === 'rejected');
            }
            return true;
          });
        },
      ),
      { numRuns },
    );
  });
});

/** The same value, of which less is known. */
function blur(value: LocatedValue, roll: () => number): LocatedValue {
  const dice = roll();
  if (dice === 0) return { kind: 'unknown' };
  if (value.kind === 'literal') return dice === 1 ? blurText(value.value) : value;
  if (value.kind === 'array') {
    const items = value.items.map((item) => blur(item, roll)).filter((_, index) => dice !== 1 || index > 0);
    return { ...value, items, open: dice <= 2 };
  }
  if (value.kind === 'unknown') return value;
  const members = value.members
    .map((member) => ({ ...member, value: blur(member.value, roll) }))
    .filter((_, index) => dice !== 1 || index > 0);
  return { ...value, members, open: dice <= 2 };
}

function blurText(text: unknown): LocatedValue {
  if (typeof text !== 'string') return { kind: 'unknown' };
  return { kind: 'unknown', parts: [text.slice(0, 1), undefined, text.slice(2)] };
}
