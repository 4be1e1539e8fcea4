import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Validator } from '../../../src/emit/compact/runtime/validator.ts';
import { groundGraph } from '../../../src/emit/ground-graph.ts';
import { planValidatorFiles } from '../../../src/emit/validators/validator-files.ts';
import { compileOperation } from '../../../src/schema/compile-operation.ts';
import { createGraphBuilder } from '../../../src/schema/graph-builder.ts';
import { documents } from '../../support/interpreter/schemas.ts';
import { createValidators } from '../../support/interpreter/validators.ts';
import { drawVerdicts } from '../../support/interpreter/verdicts.ts';
import { writePackage } from '../written-package.ts';

const builder = createGraphBuilder();
const drawn = (['3.0', '3.1'] as const).flatMap((version) =>
  fc.sample(documents(version), { numRuns: Number(process.env.FIDELITY_RUNS ?? 150), seed: 5 }),
);
const operations = drawn.map((value) => {
  const compiled = compileOperation({ path: 'chat.json', value }, 'post', '/chat', builder);
  if (compiled.kind !== 'compiled') throw new Error(compiled.reason);
  return { value, operation: compiled.operation };
});
const graph = groundGraph(builder.graph());
const roots = operations.flatMap(({ operation: { request, responses } }) =>
  [request, ...Object.values(responses)].flatMap((body) =>
    Object.values(body?.content ?? {}).flatMap(({ schema }) => schema ?? []),
  ),
);
const { files, stem } = planValidatorFiles(graph, roots, { banner: '' });
const folder = await writePackage(files, 'differential');
const validators = new Map<string, Validator>();
for (const id of new Set(roots)) {
  const module: { readonly validator: Validator } = await import(
    pathToFileURL(join(folder, `validators/${stem(id)}.js`)).href
  );
  validators.set(id, module.validator);
}

afterAll(() => rm(join(folder, '../..'), { recursive: true, force: true }));

describe('compact validators of generated schemas', () => {
  it('say what ajv and the interpreter of the documents say, and explain it', { timeout: 120_000 }, () => {
    const judge = createValidators(graph);
    for (const [index, { value, operation }] of operations.entries()) {
      const { disagreements } = drawVerdicts(value, operation, 40, index, ({ schema }, instance) => {
        const validator = validators.get(schema);
        const accepted = validator?.is(instance) === true;
        const errors = validator
          ?.issues(instance, { warnings: true })
          .filter(({ severity }) => severity === 'error');
        const text = JSON.stringify([graph.nodes.get(schema)?.keywords, instance]);
        expect([text, judge(schema, instance)]).toEqual([text, accepted]);
        expect([text, errors?.length === 0]).toEqual([text, accepted]);
        for (const { message } of errors ?? [])
          expect(`${text} ${message}`).not.toContain('its schema asks for');
        return accepted;
      });
      expect(disagreements).toEqual([]);
    }
  });
});
