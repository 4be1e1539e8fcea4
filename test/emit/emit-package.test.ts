import { dirname, join } from 'node:path/posix';
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

  it('writes the fields of the contract and no others', () => {
    const { $schema, version, models, operations, pages } = json('registry.json');
    expect([$schema, version]).toEqual(['./registry.schema.json', 1]);
    const fields = (list: object[]) => [...new Set(list.flatMap((each) => Object.keys(each)))].sort();
    const optional = 'aliasOf category developer hidden name playground replacement status'.split(' ');
    const always = 'alsoAt aliases at id inferred module operations page'.split(' ');
    expect([...optional, ...always]).toEqual(expect.arrayContaining(fields(models)));
    expect(fields(operations)).toEqual(
      'at key method models parameters path request responses security servers source unresolved'.split(' '),
    );
    expect(fields(pages)).toEqual('format hidden kind models operations path samples title'.split(' '));
    expect(operations[0].at).toEqual({ path: expect.any(String), pointer: expect.any(String) });
    expect(Object.values(operations[0].request.content)).toEqual([
      { schema: expect.stringMatching(/^schemas\//), complete: true, missing: [] },
    ]);
  });

  it('keeps registry.json to its schema', () => {
    const validate = new Ajv2020({ strict: true, strictRequired: false, validateFormats: false }).compile(
      registrySchema,
    );
    expect(validate(json('registry.json')), JSON.stringify(validate.errors)).toBe(true);
    expect(json('registry.json').version).toBe(1);
  });

  it('leaves hidden models out of all but registry, schemas and OpenAPI unless they are asked for', async () => {
    const naming = (list: typeof files) => list.filter(({ path, text }) => /secret/i.test(path + text));
    const folders = (list: typeof files) => [...new Set(naming(list).map(({ path }) => path.split('/')[0]))];
    expect(folders(files)).toEqual(['map', 'openapi.json', 'registry.json', 'schemas', 'validators']);
    const hidden = json('registry.json').models.find(({ id }: { id: string }) => id === 'vendor/secret');
    expect(hidden).toMatchObject({ hidden: true, page: 'secret.md' });
    const shown = folders(await emitPackage(sampleInput({ includeHidden: true })));
    expect(shown).toEqual(
      expect.arrayContaining([
        'README.md',
        'bundles',
        'index',
        'index.d.ts',
        'llms.txt',
        'models',
        'package.json',
        'types',
      ]),
    );
  });

  it('loads no validator with the index, and no other model with a model', () => {
    for (const { path, text } of files.filter((file) => file.path.endsWith('.js'))) {
      const loaded = [...text.matchAll(/^import .* from '(.*)';$/gm)].map(([, target = '']) => target);
      if (path.startsWith('models/')) expect(loaded.join()).toMatch(/^(?:\.\.\/validators\/\w+\.js,?)+$/);
      else if (!/^(?:validators|bundles)\//.test(path)) expect([path, loaded]).toEqual([path, []]);
      else expect(loaded.filter((target) => !/^\.\/[\w-]+\.js$/.test(target))).toEqual([]);
    }
  });

  it('loads and exports files that exist', async () => {
    for (const includeHidden of [false, true]) {
      const list = await emitPackage(sampleInput({ includeHidden }));
      const paths = new Set(list.map(({ path }) => path));
      const loaded = list.flatMap(({ path, text }) =>
        [...text.matchAll(/(?:from |import\(|: )["'](\.\.?\/[^"'*]+\.(?:js|d\.ts))["']/g)].map(
          ([, target = '']) => join(dirname(path), target),
        ),
      );
      expect(loaded.length).toBeGreaterThan(40);
      // A declaration names the JavaScript beside it, which types alone do not have.
      const exists = (path: string) => paths.has(path) || paths.has(path.replace(/\.js$/, '.d.ts'));
      expect(loaded.filter((path) => !exists(path))).toEqual([]);
    }
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
      'index/loaders.js',
      'index/records.js',
      'index/schemas.js',
      'llms.txt',
      'openapi.json',
      'package.json',
      'registry.json',
      'types/models.d.ts',
    ]);
    for (const { path, text } of fewer) if (!shared.has(path)) expect(byPath.get(path)).toBe(text);
  });
});
