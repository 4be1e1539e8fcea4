import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { emitContext, emitPackage } from '../../src/emit/emit-package.ts';
import { inputOf } from './sample-input.ts';
import { writePackage } from './written-package.ts';

interface Issue {
  readonly code: string;
  readonly severity: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly schemaPath: string;
}

interface LoadedValidator {
  readonly is: (value: unknown) => boolean;
  readonly issues: (value: unknown, options?: { readonly warnings?: boolean }) => readonly Issue[];
}

const turn = (role: string, required: string) => ({
  type: 'object',
  required: [required],
  properties: { role: { const: role }, [required]: { anyOf: [{ type: 'string' }, { type: 'array' }] } },
});
const schemas = {
  turns: {
    type: 'array',
    items: { oneOf: [turn('user', 'content'), turn('tool', 'call'), { type: 'string' }] },
  },
  'nullable-tags': {
    oneOf: [['user', null], ['tool']].map((values) => ({
      type: 'object',
      properties: { role: { type: 'string', enum: values } },
    })),
  },
  overlapping: { oneOf: [{ type: 'number' }, { type: 'integer' }, { type: 'string' }] },
  'two-unions': {
    required: ['a'],
    anyOf: [{ required: ['b'] }, { required: ['c'] }],
    oneOf: [{ minProperties: 1 }, { minProperties: 2, type: 'object' }],
  },
  'with-contains': { type: 'array', contains: { anyOf: [{ const: 1 }, { const: 2 }] } },
  negated: { not: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
  tree: { type: 'object', properties: { child: { $ref: 'tree' } } },
  'many-voices': { enum: Array.from({ length: 40 }, (_, index) => `voice-${index}`) },
  numbers: { type: 'integer', minimum: 1, maximum: 9, multipleOf: 2 },
  closed: {
    type: 'object',
    required: ['max_tokens'],
    properties: {
      max_tokens: { type: 'integer' },
      temperature: { type: 'number' },
      old_seed: { type: 'integer', deprecated: true },
    },
    additionalProperties: false,
  },
  open: {
    type: 'object',
    properties: { max_tokens: { type: 'integer' }, temperature: { type: 'number' }, top_p: {}, top_k: {} },
  },
  'open-parts': {
    allOf: [
      { type: 'object', properties: { prompt: { type: 'string' } } },
      { type: 'object', properties: { prompts: { type: 'array' } } },
    ],
  },
  evaluated: {
    type: 'object',
    properties: { a: { type: 'string' } },
    anyOf: [
      { properties: { b: { const: 1 } }, required: ['b'] },
      { properties: { c: true }, required: ['c'] },
    ],
    unevaluatedProperties: false,
  },
  'unique-tuple': { type: 'array', prefixItems: [{ type: 'integer' }], uniqueItems: true },
};
const input = inputOf(schemas);
const { validators } = await emitContext(input);
const folder = await writePackage(await emitPackage(input), 'issues');

afterAll(() => rm(join(folder, '../..'), { recursive: true, force: true }));

async function load(name: keyof typeof schemas): Promise<LoadedValidator> {
  const stem = validators.stem(input.graph.id(name));
  const module: { validator: LoadedValidator } = await import(
    pathToFileURL(join(folder, `validators/${stem}.js`)).href
  );
  return module.validator;
}

const brief = (issues: readonly Issue[]) => issues.map(({ code, path }) => [code, ...path]);

describe('issues', () => {
  it('are those of the variant that the tag names', async () => {
    const { issues } = await load('turns');
    expect(brief(issues([{ role: 'tool', content: 5 }]))).toEqual([['missing_parameter', 0, 'call']]);
    expect(issues([{ role: 'user', content: 5 }])[0]?.message).toBe(
      '`[0].content` is the number `5`, expected a string or an array',
    );
    expect(brief(issues([{ role: 'usr', content: 'x' }, 5]))).toEqual([
      ['invalid_value', 0, 'role'],
      ['invalid_type', 1],
    ]);
    expect(issues([{ role: 'usr' }])[0]?.message).toContain('expected `"user"` or `"tool"`');
  });

  it('list no tag that its type does not take', async () => {
    const { issues } = await load('nullable-tags');
    for (const role of [null, 'usr']) {
      expect(issues({ role })[0]?.message).toMatch(/, expected `"user"` or `"tool"`$/);
    }
  });

  it('say so when several variants match, and when none is closest', async () => {
    const overlapping = await load('overlapping');
    expect([overlapping.is(1.5), overlapping.is('x'), overlapping.is(1)]).toEqual([true, true, false]);
    expect(brief(overlapping.issues(1))).toEqual([['ambiguous_variant']]);
    const { issues } = await load('two-unions');
    expect(brief(issues({ x: 1, y: 2 }))).toEqual([
      ['missing_parameter', 'a'],
      ['no_matching_variant'],
      ['ambiguous_variant'],
    ]);
  });

  it('are complete beside keywords that try values', async () => {
    const contains = await load('with-contains');
    expect(contains.is([5, 2])).toBe(true);
    expect(brief(contains.issues([5, 6]))).toEqual([['out_of_range']]);
    const negated = await load('negated');
    expect(negated.issues(1)).toEqual([]);
    expect(brief(negated.issues('x'))).toEqual([['excluded_value']]);
  });

  it('are all there are, with the way through the schema', async () => {
    const { issues } = await load('numbers');
    expect(issues(11).map(({ schemaPath }) => schemaPath)).toEqual(['/maximum', '/multipleOf']);
    const turns = await load('turns');
    expect(turns.issues([{ role: 'tool', call: 5 }])[0]?.schemaPath).toBe(
      '/items/oneOf/1/properties/call/anyOf',
    );
  });

  it('tell unknown parameters of closed objects, and slips in open ones', async () => {
    const closed = await load('closed');
    const value = { max_token: 5, temperature: 1, old_seed: 1 };
    expect(closed.is(value)).toBe(false);
    expect(closed.issues(value)).toMatchObject([
      { code: 'missing_parameter', severity: 'error', path: ['max_tokens'] },
      { code: 'unknown_parameter', severity: 'error', path: ['max_token'] },
      { code: 'deprecated_parameter', severity: 'warning', path: ['old_seed'] },
    ]);
    expect(closed.issues(value)[1]?.message).toBe(
      '`max_token` is no parameter of the payload, did you mean `max_tokens`?',
    );
    const open = await load('open');
    expect(open.is({ max_token: 5 })).toBe(true);
    expect(open.issues({ max_token: 5 })).toMatchObject([{ code: 'unknown_parameter', severity: 'warning' }]);
    expect(open.issues({ max_token: 5 }, { warnings: false })).toEqual([]);
    expect(open.issues({ tempearture: 1, seed: 1, top_p: 1, top_n: 1 })).toHaveLength(2);
    expect(open.issues({ max_tokens: 1, max_token: 1 })).toEqual([]);
    const parts = await load('open-parts');
    expect(parts.issues({ prompts: [] })).toEqual([]);
  });

  it('know what other schemas have looked at', async () => {
    const { is, issues } = await load('evaluated');
    expect([
      is({ b: 1 }),
      is({ a: 'x', c: 2 }),
      is({ b: 1, c: 2 }),
      is({ b: 1, d: 2 }),
      is({ c: 1, b: 2 }),
    ]).toEqual([true, true, true, false, false]);
    expect(brief(issues({ b: 1, d: 2 }))).toEqual([['unknown_parameter', 'd']]);
  });

  it('find equal items wherever they stand', async () => {
    const { is, issues } = await load('unique-tuple');
    expect([
      is([1, 2]),
      is([1, 1]),
      is([1, '1']),
      is([
        { a: 1, b: [] },
        { b: [], a: 1 },
      ]),
    ]).toEqual([true, false, true, false]);
    expect(brief(issues([3, 'x', 'x']))).toEqual([['not_unique', 2]]);
  });

  it('count long lists of values', async () => {
    const { issues } = await load('many-voices');
    expect(issues('voice')[0]?.message.length).toBeLessThan(250);
    expect(issues('voice')[0]?.message).toContain('or 34 more');
  });

  it('take time in proportion to what they list', async () => {
    const { issues } = await load('turns');
    expect(issues(Array.from({ length: 50_000 }, () => ({ role: 'tool', content: 5 })))).toHaveLength(50_000);
  });

  it('reject nesting that the stack does not bear', async () => {
    const { is, issues } = await load('tree');
    const nest = (levels: number) => {
      let deep: unknown = {};
      for (let level = 0; level < levels; level++) deep = { child: deep };
      return deep;
    };
    expect(is(nest(1000))).toBe(true);
    expect(issues(nest(1000))).toEqual([]);
    expect(is(nest(100_000))).toBe(false);
    expect(brief(issues(nest(100_000)))).toEqual([['too_deep']]);
    const loop: Record<string, unknown> = {};
    loop.child = loop;
    expect(is(loop)).toBe(false);
    expect(is({ child: { child: {} } })).toBe(true);
  });
});
