import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Validator } from '../../../src/emit/compact/runtime/validator.ts';
import { emitContext, emitPackage } from '../../../src/emit/emit-package.ts';
import { inputOf } from '../sample-input.ts';
import { writePackage } from '../written-package.ts';

const schemas = {
  closed: {
    type: 'object',
    properties: {
      ['__proto__']: { type: 'string' },
      constructor: { type: 'string' },
      a: { type: 'integer' },
    },
    additionalProperties: false,
  },
  open: {
    type: 'object',
    required: ['constructor'],
    properties: { messages: { type: 'array', items: { $ref: 'turn' } } },
  },
  turn: { type: 'object', required: ['text'], properties: { text: { type: 'string', maxLength: 100 } } },
  list: { type: 'array', items: { $ref: 'turn' }, uniqueItems: true },
  anything: { type: 'array', uniqueItems: true },
  tree: { type: 'object', properties: { child: { $ref: 'tree' } }, additionalProperties: false },
};
const input = inputOf(schemas);
const { validators } = await emitContext(input);
const folder = await writePackage(await emitPackage(input), 'hostile');
afterAll(() => rm(join(folder, '../..'), { recursive: true, force: true }));

async function load(name: keyof typeof schemas): Promise<Validator> {
  const file = join(folder, `validators/${validators.stem(input.graph.id(name))}.js`);
  const module: { readonly validator: Validator } = await import(pathToFileURL(file).href);
  return module.validator;
}

describe('hostile values', () => {
  it('have names like those that every object inherits', async () => {
    const closed = await load('closed');
    expect(closed.is({})).toBe(true);
    expect(closed.is(JSON.parse('{ "__proto__": "x", "constructor": "y" }'))).toBe(true);
    expect(closed.is(JSON.parse('{ "__proto__": { "a": 1 } }'))).toBe(false);
    expect(closed.issues(JSON.parse('{ "__proto__": 5, "toString": 1 }'))).toMatchObject([
      { code: 'invalid_type', path: ['__proto__'] },
      { code: 'unknown_parameter', path: ['toString'] },
    ]);
    const open = await load('open');
    expect([open.is({}), open.is(JSON.parse('{ "constructor": 1 }'))]).toEqual([false, true]);
    expect(open.issues(JSON.parse('{ "__proto__": { "constructor": 1 } }'))).toMatchObject([
      { code: 'missing_parameter', path: ['constructor'] },
    ]);
  });

  it('are nested a thousand deep, or deeper than any stack', async () => {
    const nest = (levels: number, wrap: (inner: unknown) => unknown) => {
      let value: unknown = wrap({});
      for (let level = 1; level < levels; level++) value = wrap(value);
      return value;
    };
    const tree = await load('tree');
    expect(tree.is(nest(1000, (child) => ({ child })))).toBe(true);
    expect(tree.is(nest(1_000_000, (child) => ({ child })))).toBe(false);
    expect(tree.issues(nest(1_000_000, (child) => ({ child })))).toMatchObject([{ code: 'too_deep' }]);
    const anything = await load('anything');
    const deep = nest(1_000_000, (inner) => [inner]);
    expect(anything.is([deep, deep])).toBe(false);
    const open = await load('open');
    expect(open.is({ constructor: deep })).toBe(true);
  });

  it('are as large as 50 MB, and take time in proportion', async () => {
    const item = (index: number) => ({ text: `${index}`.padStart(100, 'x') });
    const messages = Array.from({ length: 450_000 }, (_, index) => item(index));
    expect(JSON.stringify(messages).length).toBeGreaterThan(50e6);
    const start = performance.now();
    const open = await load('open');
    expect(open.is({ constructor: 1, messages })).toBe(true);
    expect(open.is({ constructor: 1, messages: [...messages, { text: 5 }] })).toBe(false);
    expect(open.issues({ constructor: 1, messages: [...messages, { text: 5 }] })).toHaveLength(1);
    const list = await load('list');
    expect(list.is(messages)).toBe(true);
    expect(list.issues([...messages, item(7)])).toMatchObject([{ code: 'not_unique', path: [450_000] }]);
    expect(performance.now() - start).toBeLessThan(60_000);
  }, 120_000);
});
