import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { groundGraph } from '../../../src/emit/ground-graph.ts';
import { planZodFiles } from '../../../src/emit/zod/zod-files.ts';
import { bundleSchema } from '../../../src/schema/bundle.ts';
import { compileOperation } from '../../../src/schema/compile-operation.ts';
import { createGraphBuilder } from '../../../src/schema/graph-builder.ts';
import { addAssertedFormats, dialectOptions } from '../../support/interpreter/dialect.ts';
import { documents } from '../../support/interpreter/schemas.ts';
import { createValidators } from '../../support/interpreter/validators.ts';
import { drawVerdicts } from '../../support/interpreter/verdicts.ts';
import { hardSchemas, hardValues } from '../hard-schemas.ts';
import { sampleGraph } from '../sample-graph.ts';
import { loadZod } from './written-zod.ts';

const builder = createGraphBuilder();
const drawn = (['3.0', '3.1'] as const).flatMap((version) =>
  fc.sample(documents(version), { numRuns: Number(process.env.FIDELITY_RUNS ?? 150), seed: 7 }),
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
const generated = await loadZod(planZodFiles(graph, roots, ''), roots);

/** What is looked at depends on which schemas accept the value. */
const looking: typeof hardSchemas = {
  'other-members': {
    type: 'object',
    properties: { kind: { type: 'string' } },
    anyOf: [
      { properties: { a: { type: 'string' } }, required: ['a'] },
      { properties: { b: { type: 'integer' } } },
    ],
    dependentSchemas: { c: { properties: { c: true, xy: true } } },
    if: { properties: { kind: { const: 'x' } }, required: ['kind'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { patternProperties: { '^va': {} } },
    else: { properties: { toolong: {} } },
    unevaluatedProperties: { type: 'number', maximum: 3 },
  },
  'inner-members': {
    allOf: [{ properties: { a: {} }, unevaluatedProperties: { type: 'integer' } }],
    unevaluatedProperties: false,
  },
  'other-items': {
    oneOf: [
      { prefixItems: [{ type: 'string' }] },
      { prefixItems: [{ type: 'integer' }, { type: 'integer' }] },
    ],
    unevaluatedItems: { type: 'integer', maximum: 2 },
  },
  'seen-items': { prefixItems: [true], contains: { type: 'null' }, minContains: 0, unevaluatedItems: false },
  'all-items': { anyOf: [{ items: { type: 'object' } }, { prefixItems: [true] }], unevaluatedItems: false },
};
const lookingValues: readonly unknown[] = [
  ...[{ a: 'x', z: 2 }, { a: 'x', z: 4 }, { a: 1, z: 2 }, { a: 1, b: 9 }, { b: 9, z: 1 }, { b: 'x' }],
  ...[{ c: 'y', xy: 'q' }, { xy: 'q' }, { kind: 'x', value: 'v' }, { kind: 'z', value: 'v' }],
  ...[
    { kind: 'x', toolong: 'v' },
    { kind: 'z', toolong: 'v' },
    { a: 'x', b: 'y' },
    { a: 'x', kind: 1 },
  ],
  ...[
    ['x'],
    ['x', 1],
    ['x', 3],
    ['x', null, 'y'],
    ['x', null],
    [1, 1],
    [1, 5, 2],
    [1, 'x'],
    [null],
    [{}],
    [{}, {}],
    [{}, 1],
  ],
];

const drawnSchemas = { ...hardSchemas, ...looking };
const drawnValues = [...hardValues, ...lookingValues];
const sample = sampleGraph(drawnSchemas);
const hardGraph = groundGraph(sample);
const hardRoots = Object.keys(drawnSchemas).map(sample.id);
const hard = await loadZod(planZodFiles(hardGraph, hardRoots, ''), hardRoots);

afterAll(() =>
  Promise.all(
    [generated, hard].map(({ folder }) => rm(join(folder, '../..'), { recursive: true, force: true })),
  ),
);

/**
 * ajv compares items by the type of `items` alone, and so misses equal items of `prefixItems`; it does not take items
 * that `contains` accepts as looked at, nor all items where a branch of several looks at all.
 */
const misjudged = new Set(['tuple', 'seen-items', 'all-items']);

describe('zod schemas', () => {
  it('of generated schemas say what ajv and the interpreter say, and change nothing', {
    timeout: 120_000,
  }, () => {
    const judge = createValidators(graph);
    for (const [index, { value, operation }] of operations.entries()) {
      const { disagreements } = drawVerdicts(value, operation, 40, index, ({ schema }, instance) => {
        const before = JSON.stringify(instance);
        const result = generated.schemas.get(schema)?.safeParse(instance);
        const text = JSON.stringify([graph.nodes.get(schema)?.keywords, instance]);
        expect([text, result?.success]).toEqual([text, judge(schema, instance)]);
        if (result?.success) expect(result.data).toEqual(instance);
        expect(JSON.stringify(instance)).toBe(before);
        return result?.success === true;
      });
      expect(disagreements).toEqual([]);
    }
  });

  it('say what the standard says where ajv does not', () => {
    const accepts = (name: string, value: unknown) =>
      hard.schemas.get(sample.id(name))?.safeParse(value).success;
    expect(
      [
        ['a', null],
        ['a', 1],
        [null, null],
      ].map((value) => accepts('seen-items', value)),
    ).toEqual([true, false, true]);
    expect([[{}, {}], [1], [1, {}], [{}, 1]].map((value) => accepts('all-items', value))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(
      [
        ['a', 'a'],
        ['a', 1],
      ].map((value) => accepts('tuple', value)),
    ).toEqual([false, true]);
  });

  it.each(Object.keys(drawnSchemas))('of %s say what ajv says, and change nothing', (name) => {
    const id = sample.id(name);
    const ajv = addAssertedFormats(
      new Ajv2020({ ...dialectOptions, strictSchema: false, unevaluated: true }),
    );
    const accepts = ajv.compile(bundleSchema(hardGraph, id));
    for (const value of drawnValues) {
      const text = `${name} ${JSON.stringify(value)}`;
      const result = hard.schemas.get(id)?.safeParse(value);
      if (!misjudged.has(name)) expect([text, result?.success]).toEqual([text, accepts(value)]);
      if (result?.success) expect(JSON.stringify(sorted(result.data))).toBe(JSON.stringify(sorted(value)));
    }
  });
});

/** The value with members in an order of their own; `__proto__` is one like any other. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.keys(value)
    .sort()
    .map((name) => [name, sorted((value as Record<string, unknown>)[name])]);
}
