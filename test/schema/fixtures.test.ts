import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSpec } from '../../src/parser/spec.ts';
import { bundleSchema } from '../../src/schema/bundle.ts';
import { type CompiledOperation, compileOperation } from '../../src/schema/compile-operation.ts';
import { createGraphBuilder, type GraphBuilder } from '../../src/schema/graph-builder.ts';
import type { ContentSchema } from '../../src/schema-graph.ts';
import { isSpecFailure } from '../../src/spec-document.ts';
import { createValidators } from '../support/interpreter/validators.ts';
import { drawVerdicts } from '../support/interpreter/verdicts.ts';

const root = join(import.meta.dirname, '../fixtures/schema');

describe.each(readdirSync(root).sort())('%s', (behaviour) => {
  const folder = join(root, behaviour);
  const file = readdirSync(folder).find((name) => name.startsWith('spec.')) ?? 'spec.json';
  const document = parseSpec(file, readFileSync(join(folder, file), 'utf8'));
  if (isSpecFailure(document)) throw new Error(document.reason);
  const builder = createGraphBuilder();
  const operations = Object.entries(document.value.paths as Record<string, Record<string, unknown>>).flatMap(
    ([path, item]) =>
      Object.keys(item)
        .filter((name) => name !== 'parameters' && name !== 'servers')
        .map((method): [string, CompiledOperation] => [
          `${method} ${path}`,
          compileOperation(document, method, path, builder),
        ]),
  );

  it('becomes these schemas', async () => {
    const shown = Object.fromEntries(operations.map(([name, compiled]) => [name, show(compiled, builder)]));
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(join(folder, 'expected.json'));
  });

  it('accepts what the document accepts', () => {
    const validate = createValidators(builder.graph());
    for (const [, compiled] of operations) {
      if (compiled.kind !== 'compiled') continue;
      const { disagreements } = drawVerdicts(
        document.value,
        compiled.operation,
        200,
        1,
        ({ schema }, value) => validate(schema, value),
      );
      expect(disagreements).toEqual([]);
    }
  });
});

function show(compiled: CompiledOperation, builder: GraphBuilder): unknown {
  if (compiled.kind !== 'compiled') return compiled;
  const { operation, problems } = compiled;
  const { parameters, request, responses, ...rest } = operation;
  return {
    ...rest,
    parameters: parameters.map((parameter) => ({ ...parameter, schema: bundle(parameter.schema, builder) })),
    ...(request ? { request: { ...request, content: showContent(request.content, builder) } } : {}),
    responses: mapValues(responses, (response) => ({
      ...response,
      content: showContent(response.content, builder),
    })),
    problems,
  };
}

function showContent(content: Readonly<Record<string, ContentSchema>>, builder: GraphBuilder): unknown {
  return mapValues(content, (described) => ({
    ...described,
    ...(described.schema === undefined ? {} : { schema: bundle(described.schema, builder) }),
  }));
}

function bundle(id: string, builder: GraphBuilder): unknown {
  const { $schema: _dialect, ...schema } = bundleSchema(builder.graph(), id);
  return schema;
}

function mapValues<T>(record: Readonly<Record<string, T>>, change: (value: T) => unknown): unknown {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
