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

const judge = new Ajv2020({ strict: false, logger: false, ownProperties: true });
const addFormats = formatsPlugin as unknown as typeof formatsPlugin.default;
addFormats(judge, [...assertedFormats] as Parameters<typeof addFormats>[1]);

interface LoadedValidator {
  readonly is: (value: unknown) => boolean;
  readonly issues: (
    value: unknown,
  ) => readonly { readonly severity: string; readonly message: string; readonly code: string }[];
}

const made = await Promise.all((['compact', 'ajv'] as const).map(make));

async function make(validators: 'compact' | 'ajv') {
  const plain = inputOf(hardSchemas);
  const input = { ...plain, options: { ...plain.options, validators } };
  const context = await emitContext(input);
  const files = await emitPackage(input);
  const folder = await writePackage(files, `hard-schemas-${validators}`);
  return { validators, input, context, files, folder };
}

for (const { path, text } of made[0]?.files ?? []) {
  if (path.startsWith('schemas/')) judge.addSchema(JSON.parse(text), path.slice('schemas/'.length));
}

afterAll(() =>
  Promise.all(made.map(({ folder }) => rm(join(folder, '../..'), { recursive: true, force: true }))),
);

/** ajv compares items by the type of `items` alone, and so misses equal items of `prefixItems`. */
const misjudged = new Set(['tuple']);

describe.each(made)('$validators validators', ({ validators, input, context, files, folder }) => {
  it.each(Object.keys(hardSchemas))('of %s say what ajv says of the emitted schema', async (name) => {
    const id = input.graph.id(name);
    const stem = context.validators.stem(id);
    expect(stem).toBeDefined();
    const file = pathToFileURL(join(folder, `validators/${stem}.js`)).href;
    const { validator }: { validator: LoadedValidator } = await import(file);
    const accepts = judge.getSchema(context.schemas.path(id).slice('schemas/'.length));
    for (const value of hardValues) {
      const text = `${name} ${JSON.stringify(value)}`;
      const expected = accepts?.(value);
      if (!misjudged.has(name)) expect([text, validator.is(value)]).toEqual([text, expected]);
      const issues = validator.issues(value);
      expect([text, issues.some(({ severity }) => severity === 'error')]).toEqual([
        text,
        !validator.is(value),
      ]);
      for (const { message } of issues) expect(message).not.toMatch(/undefined|is not what its schema asks/);
    }
  });

  it('import each other alone, and make no code at run time', () => {
    const modules = files.filter(({ path }) => /^validators\/.*\.js$/.test(path));
    expect(modules.length).toBeGreaterThan(10);
    for (const { text } of modules) {
      expect(text.replace(/^import \{[^}]+\} from '\.\/\w+\.js';$/gm, '')).not.toMatch(
        /\bimport\b|\brequire\(|\beval\b|new Function/,
      );
    }
  });

  it('follow from their own structure alone', async () => {
    for (const name of ['tree', 'ping-list', 'pong', 'hard-names', 'strict']) {
      const other = inputOf({ ...hardSchemas, anything: { $ref: name } });
      const alone = await emitPackage({ ...other, options: { ...other.options, validators } });
      const byPath = new Map(alone.map(({ path, text }) => [path, text]));
      const stem = context.validators.stem(input.graph.id(name));
      const path = `validators/${stem}.js`;
      expect(byPath.get(path)).toBe(files.find((file) => file.path === path)?.text);
    }
  });
});
