import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { emitPackage } from '../../src/emit/emit-package.ts';
import { registrySchema } from '../../src/emit/registry-schema.ts';
import { sampleInput } from './sample-input.ts';

const files = await emitPackage(sampleInput());
const byPath = new Map(files.map(({ path, text }) => [path, text]));
const json = (path: string) => JSON.parse(byPath.get(path) ?? 'null');

describe('emitPackage', () => {
  it('gives each path once, sorted, inside the package', () => {
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)].sort());
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^[\w.@+~-]+(?:\/[\w.@+~-]+)?$/);
  });

  it('is the same for the same input', async () => {
    expect(await emitPackage(sampleInput())).toEqual(files);
  });

  it('keeps registry.json to its schema', () => {
    const validate = new Ajv2020({ strict: true, strictRequired: false, validateFormats: false }).compile(
      registrySchema,
    );
    expect(validate(json('registry.json')), JSON.stringify(validate.errors)).toBe(true);
    expect(json('registry.json').version).toBe(1);
  });

  it('leaves hidden models out unless they are asked for', async () => {
    const paths = (list: typeof files) =>
      list.map(({ path }) => path).filter((path) => path.includes('secret'));
    expect(paths(files)).toEqual([]);
    expect(paths(await emitPackage(sampleInput({ includeHidden: true })))).toHaveLength(2);
    expect(json('registry.json').models.map(({ id }: { id: string }) => id)).toContain('vendor/secret');
  });

  it('refers to files that exist', () => {
    const references = [...byPath].flatMap(([path, text]) =>
      [...text.matchAll(/"(?:\$ref|schema)": ?"([^"#]+\.json)"/g)].map(([, target]) =>
        path.startsWith('schemas/') ? `schemas/${target}` : target,
      ),
    );
    expect(references.length).toBeGreaterThan(5);
    for (const reference of references) expect(byPath.has(reference ?? '')).toBe(true);
  });

  it('names no file after another when a model and its schemas are added', async () => {
    const input = sampleInput();
    const [, ...models] = input.registry.models;
    const fewer = await emitPackage({ ...input, registry: { ...input.registry, models } });
    const shared = new Set([
      'README.md',
      'index.d.ts',
      'index.js',
      'openapi.json',
      'package.json',
      'registry.json',
    ]);
    for (const { path, text } of fewer) if (!shared.has(path)) expect(byPath.get(path)).toBe(text);
  });
});
