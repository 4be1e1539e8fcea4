import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import { afterAll, describe, expect, it } from 'vitest';
import { emitContext, emitPackage } from '../../src/emit/emit-package.ts';
import { assertedFormats } from '../../src/formats.ts';
import { hardSchemas, hardValues } from './hard-schemas.ts';
import { inputOf } from './sample-input.ts';
import { writePackage } from './written-package.ts';

const input = inputOf(hardSchemas);
const context = await emitContext(input);
const files = await emitPackage(input);
const folder = await writePackage(files, 'hard-schemas');
const judge = new Ajv2020({ strict: false, logger: false, ownProperties: true });
const addFormats = formatsPlugin as unknown as typeof formatsPlugin.default;
addFormats(judge, [...assertedFormats] as Parameters<typeof addFormats>[1]);
for (const { path, text } of files) {
  if (path.startsWith('schemas/')) judge.addSchema(JSON.parse(text), path.slice('schemas/'.length));
}

interface LoadedValidator {
  readonly is: (value: unknown) => boolean;
  readonly issues: (value: unknown) => readonly { readonly path: string; readonly message: string }[];
}

afterAll(() => rm(join(folder, '../..'), { recursive: true, force: true }));

describe('validators', () => {
  it.each(Object.keys(hardSchemas))('of %s say what ajv says of the emitted schema', async (name) => {
    const id = input.graph.id(name);
    const stem = context.validators.stem(id);
    expect(stem).toBeDefined();
    const file = pathToFileURL(join(folder, `validators/${stem}.js`)).href;
    const { is, issues }: LoadedValidator = await import(file);
    const accepts = judge.getSchema(context.schemas.path(id).slice('schemas/'.length));
    for (const value of hardValues) {
      const text = `${name} ${JSON.stringify(value)}`;
      expect([text, is(value)]).toEqual([text, accepts?.(value)]);
      expect(issues(value).length === 0).toBe(is(value));
      for (const { message } of issues(value)) expect(message).not.toContain('undefined');
    }
  });

  it('hold no import, no require and no code made at run time', () => {
    const modules = files.filter(({ path }) => /^validators\/.*\.js$/.test(path));
    expect(modules.length).toBeGreaterThan(10);
    for (const { text } of modules) expect(text).not.toMatch(/\bimport\b|\brequire\(|\beval\b|new Function/);
  });

  it('follow from their own structure alone', async () => {
    for (const name of ['tree', 'ping-list', 'pong', 'hard-names', 'strict']) {
      const alone = await emitPackage(inputOf({ ...hardSchemas, anything: { $ref: name } }));
      const byPath = new Map(alone.map(({ path, text }) => [path, text]));
      const stem = context.validators.stem(input.graph.id(name));
      const path = `validators/${stem}.js`;
      expect(byPath.get(path)).toBe(files.find((file) => file.path === path)?.text);
    }
  });
});
