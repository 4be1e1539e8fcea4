import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileOperation } from '../../src/schema/compile-operation.ts';
import { createGraphBuilder } from '../../src/schema/graph-builder.ts';
import { acceptsValue } from '../../src/schema/judge.ts';
import { documents } from '../support/interpreter/schemas.ts';
import { createValidators } from '../support/interpreter/validators.ts';
import { drawVerdicts } from '../support/interpreter/verdicts.ts';

describe.each([
  ['3.0', 'application/json'],
  ['3.0', 'multipart/form-data'],
  ['3.1', 'application/json'],
] as const)('schemas of OpenAPI %s in %s', (version, mediaType) => {
  it('accept and reject what the document does', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(documents(version, mediaType), fc.nat(), (value, seed) => {
        const builder = createGraphBuilder();
        const compiled = compileOperation({ path: 'chat.json', value }, 'post', '/chat', builder);
        if (compiled.kind !== 'compiled') throw new Error(compiled.reason);
        const { nodes } = builder.graph();
        const validate = createValidators({ nodes });
        const { disagreements } = drawVerdicts(value, compiled.operation, 40, seed, ({ schema }, instance) =>
          validate(schema, instance),
        );
        expect(disagreements).toEqual([]);
        const judged = drawVerdicts(value, compiled.operation, 20, seed, ({ schema }, instance) =>
          acceptsValue(nodes, nodes.get(schema)?.keywords ?? {}, instance),
        );
        expect(judged.disagreements).toEqual([]);
      }),
      { numRuns: Number(process.env.FIDELITY_RUNS ?? 150) },
    );
  });
});
