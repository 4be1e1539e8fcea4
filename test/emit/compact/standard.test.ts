import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sValidator } from '@hono/standard-validator';
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import { initTRPC } from '@trpc/server';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Hono } from 'hono';
import { afterAll, describe, expect, it } from 'vitest';
import type { Validator } from '../../../src/emit/compact/runtime/validator.ts';
import { emitPackage } from '../../../src/emit/emit-package.ts';
import { modelFile } from '../../../src/module-name.ts';
import { inputOf, sampleInput } from '../sample-input.ts';
import { typeErrors } from '../type-errors.ts';
import { writePackage } from '../written-package.ts';

interface Chat {
  readonly model: string;
}

type Request = StandardSchemaV1<Chat, Chat> & StandardJSONSchemaV1<Chat, Chat>;

const folder = await writePackage(await emitPackage(sampleInput()), 'standard');
const retiring = sampleInput();
const retiredFolder = await writePackage(
  await emitPackage({
    ...retiring,
    registry: {
      ...retiring.registry,
      models: retiring.registry.models.map((model) =>
        model.id === 'vendor/chat-1'
          ? { ...model, status: 'deprecated', replacement: 'vendor/chat-2' }
          : model,
      ),
    },
  }),
  'retired',
);
const treeInput = inputOf({
  tree: {
    type: 'object',
    properties: { children: { type: 'array', items: { $ref: 'tree' } }, enum: { enum: ['a'] } },
  },
});
const treeFolder = await writePackage(await emitPackage(treeInput), 'tree');
afterAll(() =>
  Promise.all(
    [folder, retiredFolder, treeFolder].map((each) =>
      rm(join(each, '../..'), { recursive: true, force: true }),
    ),
  ),
);

async function load(from: string, module: string): Promise<Request> {
  const { request } = (await import(pathToFileURL(join(from, module)).href)) as { readonly request: Request };
  return request;
}

const request = await load(folder, `models/${modelFile('vendor/chat-1')}.js`);
const valid = { model: 'vendor/chat-1', messages: [{ role: 'user', content: 'Hi' }] };
const wrong = { model: 'vendor/chat-1', messages: [{ role: 'usr', content: 'Hi' }] };

describe('emitted validators', () => {
  it('guard a route of Hono', async () => {
    const app = new Hono().post('/chat', sValidator('json', request), (c) => c.json(c.req.valid('json')));
    const post = (body: unknown) =>
      app.request('/chat', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      });
    const accepted = await post(valid);
    expect([accepted.status, await accepted.json()]).toEqual([200, valid]);
    const rejected = await post(wrong);
    expect(rejected.status).toBe(400);
    expect(await rejected.text()).toContain('messages[0].role');
  });

  it('guard a procedure of tRPC', async () => {
    const { procedure, router } = initTRPC.create();
    const caller = router({
      chat: procedure.input(request).mutation(({ input }) => input.model),
    }).createCaller({});
    expect(await caller.chat(valid)).toBe('vendor/chat-1');
    await expect(caller.chat(wrong as unknown as Chat)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('are JSON Schemas that say the same', async () => {
    const { jsonSchema } = request['~standard'];
    const accepts = new Ajv2020({ strict: false, logger: false }).compile(
      jsonSchema.input({ target: 'draft-2020-12' }),
    );
    expect([accepts(valid), accepts(wrong)]).toEqual([true, false]);
    expect(() => jsonSchema.output({ target: 'openapi-3.0' })).toThrow('openapi-3.0');
    const tree = await load(treeFolder, `models/${modelFile('model-0')}.js`);
    const schema = tree['~standard'].jsonSchema.output({ target: 'draft-07' });
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      properties: { enum: { enum: ['a'] } },
    });
    const judge = new Ajv2020({ strict: false, logger: false });
    const nested = judge.compile(tree['~standard'].jsonSchema.input({ target: 'draft-2020-12' }));
    expect([nested({ children: [{ children: [] }] }), nested({ children: [{ children: 1 }] })]).toEqual([
      true,
      false,
    ]);
  });

  it('warn of a model that should not be used any more', async () => {
    const retired = (await load(retiredFolder, `models/${modelFile('vendor/chat-1')}.js`)) as Request &
      Validator;
    const value = { model: 'vendor/chat-1', messages: [{ role: 'assistant' }] };
    expect(retired.is(value)).toBe(true);
    expect(retired.issues(value)).toMatchObject([
      { code: 'deprecated_model', severity: 'warning', path: ['model'], expected: '`vendor/chat-2`' },
    ]);
    expect(retired.issues(value, { warnings: false })).toEqual([]);
    expect(await retired['~standard'].validate(value)).toEqual({ value });
  });

  it('are typed as what libraries take', () => {
    const file = join(folder, '../../consumer.ts');
    const text = `import { request, type Request } from 'standard/models/vendor/chat-1';
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '${pathToFileURL('node_modules/@standard-schema/spec/dist/index.js').pathname}';
export const schema: StandardSchemaV1<Request, Request> = request;
export const json: StandardJSONSchemaV1<Request, Request> = request;
export const infer = (input: StandardSchemaV1.InferInput<typeof request>): Request => input;
`;
    expect(typeErrorsOf(file, text)).toEqual([]);
  });
});

function typeErrorsOf(file: string, text: string): readonly string[] {
  writeFileSync(file, text);
  return typeErrors([file]);
}
