import { execFile } from 'node:child_process';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultEmit, type EmitName, emitNames } from '../../../src/config.ts';
import { emitContext, emitPackage } from '../../../src/emit/emit-package.ts';
import { refusalNotices } from '../../../src/emit/zod/refusal-notices.ts';
import { modelFile } from '../../../src/module-name.ts';
import { hardSchemas } from '../hard-schemas.ts';
import { inputOf, sampleInput } from '../sample-input.ts';
import { typeErrors } from '../type-errors.ts';
import { runConsumer, writePackage } from '../written-package.ts';
import { installZod } from './written-zod.ts';

const name = sampleInput().options.packageName;
const projects: string[] = [];
afterAll(() => Promise.all(projects.map((project) => rm(project, { recursive: true, force: true }))));

async function install(emit: readonly EmitName[], input = sampleInput({ emit })) {
  const files = await emitPackage({ ...input, options: { ...input.options, emit } });
  const folder = await writePackage(files, name);
  const project = join(folder, '../../..');
  projects.push(project);
  await installZod(join(folder, '..'));
  const manifest: Readonly<Record<string, unknown>> = JSON.parse(textOf(files, 'package.json'));
  return { files, folder, project, manifest, readme: textOf(files, 'README.md') };
}

function textOf(files: readonly { readonly path: string; readonly text: string }[], path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

const foldersOf = (files: readonly { readonly path: string }[]) => [
  ...new Set(files.map(({ path }) => path.split('/')[0])),
];

describe('`emit: ["zod"]`', () => {
  it('makes zod schemas, the registry and nothing else', async () => {
    const { files, folder, manifest, readme } = await install(['zod']);
    expect(foldersOf(files)).toEqual([
      'README.md',
      'package.json',
      'registry.json',
      'registry.schema.json',
      'zod',
    ]);
    expect(textOf(files, 'registry.json')).not.toContain('"schema":');
    expect(manifest).toMatchObject({ peerDependencies: { zod: expect.stringMatching(/^\^4\./) } });
    expect(manifest).not.toHaveProperty('types');
    expect(Object.keys(Object(manifest.exports))).not.toContain('.');
    for (const absent of ['index.js', '`models/`', '`schemas/', 'openapi', 'llms.txt', 'map/', 'validate('])
      expect(readme).not.toContain(absent);
    const { messages } = await publint({ pkgDir: folder, strict: true });
    expect(messages).toEqual([]);
  });

  it('gives schemas that can be imported, asked and extended', async () => {
    const { project } = await install(['zod']);
    const printed = await runConsumer(
      project,
      `import * as z from 'zod';
      import { operations, request } from '${name}/zod/models/vendor/chat-1';
      const valid = { model: 'vendor/chat-1', messages: [{ role: 'user', content: 'Hi' }], more: [1] };
      const wrong = { ...valid, model: 'other', temperature: 3, tools: [{ name: 'a', tools: [{ name: '!' }] }] };
      const schema = z.toJSONSchema(request);
      console.log(JSON.stringify({
        operations: Object.keys(operations),
        valid: request.parse(valid),
        unchanged: request.safeParse(valid).data.temperature === undefined,
        issues: request.safeParse(wrong).error.issues.map(({ path, code }) => [code, ...path].join(' ')),
        extended: request.extend({ more: z.number() }).safeParse(valid).error.issues.map(({ path }) => path),
        described: [schema.description, schema.properties.temperature, schema.required],
        user: schema.properties.user.anyOf ?? schema.properties.user,
      }));`,
    );
    expect(printed).toEqual({
      operations: ['POST /v1/chat', 'GET /v1/tasks/{id}'],
      valid: { model: 'vendor/chat-1', messages: [{ role: 'user', content: 'Hi' }], more: [1] },
      unchanged: true,
      issues: ['invalid_value model', 'too_big temperature', 'invalid_format tools 0 tools 0 name'],
      extended: [['more']],
      described: [
        'A conversation to continue.',
        { type: 'number', minimum: 0, maximum: 2, default: 1, description: 'Randomness.' },
        ['model', 'messages'],
      ],
      user: [{ type: 'string', maxLength: 64 }, { type: 'null' }],
    });
  });

  it('has declarations that compile, and a README whose example works as it stands', async () => {
    const { folder, project, readme } = await install(['zod']);
    const [, example = ''] = /^```ts\n(.*?)^```$/ms.exec(readme) ?? [];
    await writeFile(join(project, 'example.mts'), example);
    const declarations = (await readdir(folder, { recursive: true })).filter((path) =>
      path.endsWith('.d.ts'),
    );
    const files = [join(project, 'example.mts'), ...declarations.map((path) => join(folder, path))];
    expect(typeErrors(files).filter((error) => !error.includes("'console'"))).toEqual([]);
    await writeFile(
      join(project, 'example.mjs'),
      example.replace(/, type \w+|: [\w ]+(?:\[\])?(?=\)| =)/g, ''),
    );
    const { stdout } = await promisify(execFile)(process.execPath, [join(project, 'example.mjs')]);
    expect(stdout).toMatch(/^false \[/);
  });
});

// The types of `types/` ask for all items that the schema of a tuple describes; the schema takes fewer.
const { tuple: _, ...plainSchemas } = hardSchemas;

describe('`emit` with everything', () => {
  it('gives types of zod that fit the types of models', async () => {
    const { files, folder, project } = await install(emitNames, inputOf(plainSchemas));
    const models = files.filter(
      ({ path, text }) => path.startsWith('zod/models/') && text.includes('export type Request'),
    );
    const lines = models.map(({ path }, index) => {
      const stem = path.replace(/^zod\/|\.d\.ts$/g, '');
      return `import type { Request as Z${index} } from ${JSON.stringify(join(folder, 'zod', `${stem}.js`))};
import type { Request as R${index} } from ${JSON.stringify(join(folder, `${stem}.js`))};
export const check${index} = (value: Z${index}): R${index} => value;\n`;
    });
    await writeFile(join(project, 'fit.mts'), lines.join(''));
    expect(models.length).toBeGreaterThan(20);
    expect(typeErrors([join(project, 'fit.mts')])).toEqual([]);
  });

  it('leaves the rest as it is without zod', async () => {
    const [all, usual] = [await install(emitNames), await install(defaultEmit)];
    const shared = (files: typeof all.files) =>
      files.filter(({ path }) => !/^zod\/|^README|^package\.json/.test(path));
    expect(shared(all.files)).toEqual(shared(usual.files));
    expect(usual.files.some(({ path }) => path.startsWith('zod/'))).toBe(false);
    expect(usual.manifest).not.toHaveProperty('peerDependencies');
  });
});

describe('`emit` with less', () => {
  const choices: readonly (readonly EmitName[])[] = [
    [],
    ['schemas'],
    ['types'],
    ['validators'],
    ['models'],
    ['models', 'types'],
    ['models', 'validators'],
    ['schemas', 'openapi', 'map'],
    ['types', 'validators', 'models', 'index'],
    ['types', 'validators', 'models', 'index', 'llms', 'zod'],
  ];

  it.each(choices.map((emit) => ({ emit })))('$emit makes a whole package', async ({ emit }) => {
    const { files, folder, project, manifest } = await install(emit);
    const paths = new Set(files.map(({ path }) => path));
    const targets = Object.values(Object(manifest.exports)).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(Object(target)),
    );
    for (const target of targets.map((each) => String(each).slice(2))) {
      const pattern = new RegExp(`^${target.split('*').map(escapeText).join('.+')}$`);
      expect([target, [...paths].some((path) => pattern.test(path))]).toEqual([target, true]);
    }
    const { messages } = await publint({ pkgDir: folder, strict: true });
    expect(messages).toEqual([]);
    const modules = [...paths].filter((path) => path.endsWith('.js'));
    await runConsumer(
      project,
      `${modules.map((path) => `await import(${JSON.stringify(join(folder, path))});\n`).join('')}console.log(1);`,
    );
    const declarations = [...paths].filter((path) => path.endsWith('.d.ts'));
    expect(typeErrors(declarations.map((path) => join(folder, path)))).toEqual([]);
  });

  it('computes no types and no validators', async () => {
    const { types, validators, schemas } = await emitContext(sampleInput({ emit: ['zod'] }));
    expect(types.files).toEqual([]);
    expect(schemas.nodes).toEqual([]);
    expect(validators.files.map(({ path }) => path)).toEqual(['validators/runtime.js']);
  });
});

describe('a keyword that zod has no word for', () => {
  const schemas = { odd: { type: 'object', properties: { text: { type: 'string', minWords: 3 } } } };
  const stem = `zod/models/${modelFile('model-0')}`;

  it('is left to the validator where there is one', async () => {
    const input = inputOf(schemas);
    const emit = ['zod', 'validators'] as const;
    const options = { ...input.options, emit };
    const files = await emitPackage({ ...input, options });
    expect(textOf(files, `${stem}.js`)).toMatch(/z\.custom\(\(value\) => validator1\.is\(value\)\)/);
    expect(refusalNotices(await emitContext({ ...input, options }))).toEqual([
      expect.stringMatching(/^The zod schema of `odd-\w+` asks its validator: `minWords` is not known$/),
    ]);
  });

  it('is told, and its schema left out, where there is none', async () => {
    const input = inputOf(schemas);
    const options = { ...input.options, emit: ['zod'] as const };
    const files = await emitPackage({ ...input, options });
    expect(textOf(files, `${stem}.js`)).not.toMatch(/export const request/);
    expect(refusalNotices(await emitContext({ ...input, options }))).toEqual([
      expect.stringContaining('is left out, because there is no validator either'),
    ]);
  });
});

function escapeText(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
