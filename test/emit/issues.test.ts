import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { emitContext, emitPackage } from '../../src/emit/emit-package.ts';
import { inputOf } from './sample-input.ts';
import { writePackage } from './written-package.ts';

interface Issue {
  readonly path: string;
  readonly keyword: string;
  readonly message: string;
  readonly alternatives?: readonly (readonly Issue[])[];
}

interface LoadedValidator {
  readonly is: (value: unknown) => boolean;
  readonly issues: (value: unknown) => readonly Issue[];
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
};
const input = inputOf(schemas);
const { validators } = await emitContext(input);
const folder = await writePackage(await emitPackage(input), 'issues');

afterAll(() => rm(join(folder, '../..'), { recursive: true, force: true }));

async function load(name: keyof typeof schemas): Promise<LoadedValidator> {
  const stem = validators.stem(input.graph.id(name));
  return import(pathToFileURL(join(folder, `validators/${stem}.js`)).href);
}

describe('issues', () => {
  it('hold what each alternative rejects, the closest first', async () => {
    const { issues } = await load('turns');
    const [issue, ...others] = issues([{ role: 'tool', content: 5 }]);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ path: '/0', keyword: 'oneOf' });
    expect(issue?.message).toContain('closest');
    const alternatives = issue?.alternatives?.map((list) => list.map(({ path, keyword }) => [path, keyword]));
    expect(alternatives).toEqual([
      [['/0', 'required']],
      [
        ['/0/content', 'anyOf'],
        ['/0/role', 'const'],
      ],
      [['/0', 'type']],
    ]);
  });

  it('name the types where alternatives differ in type alone', async () => {
    const { issues } = await load('turns');
    const [issue] = issues([{ role: 'user', content: 5 }]);
    expect(issue?.message).toMatch(/\/0\/content must be string or array$/);
  });

  it('say so when several alternatives match', async () => {
    const { is, issues } = await load('overlapping');
    expect([is(1.5), is('x'), is(1)]).toEqual([true, true, false]);
    expect(issues(1)).toHaveLength(1);
    expect(issues(1)[0]?.alternatives).toBeUndefined();
  });

  it('keep apart what stands beside and below a union', async () => {
    const { issues } = await load('two-unions');
    expect(issues({ x: 1, y: 2 }).map(({ keyword }) => keyword)).toEqual(['anyOf', 'oneOf', 'required']);
    expect(issues({ x: 1, a: 1, b: 1 }).map(({ keyword }) => keyword)).toEqual(['oneOf']);
    expect(issues({ a: 1 }).map(({ keyword, alternatives }) => [keyword, alternatives?.length])).toEqual([
      ['anyOf', 2],
    ]);
  });

  it('are complete beside keywords that try values', async () => {
    const contains = await load('with-contains');
    expect(contains.is([5, 2])).toBe(true);
    expect(contains.issues([5, 6]).map(({ keyword }) => keyword)).toContain('contains');
    const negated = await load('negated');
    expect(negated.issues(1)).toEqual([]);
    expect(negated.issues('x').map(({ keyword }) => keyword)).toEqual(['not']);
  });

  it('count long lists of values', async () => {
    const { issues } = await load('many-voices');
    expect(issues('voice')[0]?.message.length).toBeLessThan(200);
    expect(issues('voice')[0]?.message).toContain('28 others');
  });

  it('take time in proportion to what they list', async () => {
    const { issues } = await load('turns');
    expect(issues(Array.from({ length: 50_000 }, () => ({ role: 'tool', content: 5 })))).toHaveLength(50_000);
  });

  it('reject nesting that the stack does not bear', async () => {
    const { is, issues } = await load('tree');
    let deep: unknown = {};
    for (let level = 0; level < 100_000; level++) deep = { child: deep };
    expect(is(deep)).toBe(false);
    expect(issues(deep)).toMatchObject([{ path: '', keyword: 'depth' }]);
    const loop: Record<string, unknown> = {};
    loop.child = loop;
    expect(is(loop)).toBe(false);
    expect(is({ child: { child: {} } })).toBe(true);
  });
});
