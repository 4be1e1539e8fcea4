import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compileProject } from '../../src/commands/compile-project.ts';
import { emitPackage } from '../../src/emit/emit-package.ts';
import { findPlace } from '../../src/emit/places-runtime/find-place.ts';
import { openProject } from '../../src/files/project.ts';
import { openSource } from '../../src/files/source.ts';
import { runConsumer, writePackage } from './written-package.ts';

const opened = await openProject({ cwd: process.cwd(), docs: 'docs-src' });
if (opened.kind === 'failed') throw new Error(opened.problems.map(({ message }) => message).join('\n'));
const source = await openSource(opened.project);
const compilation = await compileProject({ project: opened.project, source });
const options = {
  packageName: 'sample',
  packageVersion: '1.0.0',
  includeHidden: false,
  generator: 'docschema',
};
const folder = await writePackage(await emitPackage({ ...compilation, options }), 'sample');
afterAll(() => rm(join(folder, '../..'), { recursive: true, force: true }));

const consumer = `import { listModels, loadModel, validate } from 'sample';
import { docsPlace } from 'sample/places';
const found = [];
for (const { id: model } of listModels()) {
  const { request } = await loadModel(model);
  if (request === undefined) continue;
  for (const issue of (await validate(model, 'no object')).issues.concat((await validate(model, {})).issues))
    found.push({ model, code: issue.code, schemaPath: issue.schemaPath, place: await docsPlace(issue, { model }) });
}
const unknown = await docsPlace({ schemaPath: '' }, { model: 'no/such-model' }).catch(({ name }) => name);
console.log(JSON.stringify({ found, unknown }));
`;

interface Found {
  readonly schemaPath: string;
  readonly place?: { readonly path: string; readonly pointer?: string; readonly line?: number };
}

describe('the place in the docs that an issue is about', () => {
  it('is known for every model of the sample docs, and exists', { timeout: 60_000 }, async () => {
    const { found, unknown } = (await runConsumer(join(folder, '../..'), consumer)) as {
      readonly found: readonly Found[];
      readonly unknown: string;
    };
    expect(unknown).toBe('UnknownModelError');
    expect(found.length).toBeGreaterThan(40);
    for (const { schemaPath, place } of found) {
      expect([schemaPath, place?.path]).toEqual([schemaPath, expect.any(String)]);
      const text = readFileSync(join('docs-src', place?.path ?? ''), 'utf8');
      if (place?.pointer === undefined) expect(place?.line).toBeLessThanOrEqual(text.split('\n').length);
      else if (place.path.endsWith('.json'))
        expect([place.pointer, reach(JSON.parse(text), place.pointer)]).toEqual([
          place.pointer,
          expect.anything(),
        ]);
    }
    expect(found.some(({ place }) => place?.pointer !== undefined)).toBe(true);
  });

  it('jumps over references, also of references, and ends in cycles', () => {
    const map = {
      spec: 'speech.json',
      contents: { 'request application/json': { base: '/body' } },
      refs: {
        '/body': '/schemas/A',
        '/schemas/A/properties/b': '/schemas/B',
        '/schemas/B': '/schemas/C',
        '/x': '/x',
      },
    };
    expect(findPlace(map, 'request application/json', '/properties/b/type')).toEqual({
      path: 'speech.json',
      pointer: '/schemas/C/type',
    });
    expect(findPlace(map, '200 application/json', '')).toBeUndefined();
    const circle = { ...map, refs: { '/body': '/a', '/a': '/body' } };
    expect(findPlace(circle, 'request application/json', '/type')?.pointer).toMatch(/type$/);
  });

  it('is that of the nearest member that a page lists', () => {
    const map = {
      page: 'voices.mdx',
      at: { line: 3, column: 1 },
      contents: {
        'request application/json': {
          base: '/body',
          at: { line: 6, column: 1 },
          places: {
            '/properties/speed': { line: 8, column: 1 },
            '/properties/voice': { line: 9, column: 1 },
          },
        },
      },
      refs: { '/body/properties/voice': '/schemas/Voice' },
      places: { '/schemas/Voice/properties/name': { line: 20, column: 5 } },
    };
    const lineOf = (pointer: string) => findPlace(map, 'request application/json', pointer)?.line;
    expect(lineOf('/properties/speed/maximum')).toBe(8);
    expect(lineOf('/properties/voice/properties/name/type')).toBe(20);
    expect(lineOf('/required')).toBe(6);
  });
});

function reach(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce(
      (value: unknown, step) => (value as Readonly<Record<string, unknown>> | undefined)?.[step],
      document,
    );
}
