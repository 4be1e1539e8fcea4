import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { createConfig, lint } from '@redocly/openapi-core';
import { publint } from 'publint';
import { afterAll, describe, expect, it } from 'vitest';
import { emitPackage } from '../../src/emit/emit-package.ts';
import { hardIds, sampleInput } from './sample-input.ts';
import { typeErrors } from './type-errors.ts';
import { runConsumer, writePackage } from './written-package.ts';

const input = sampleInput();
const name = input.options.packageName;
const files = await emitPackage(input);
const folder = await writePackage(files, name);
const project = join(folder, '../../..');

afterAll(() => rm(project, { recursive: true, force: true }));

describe('the emitted package', () => {
  it('validates with the module of one model and loads no other', async () => {
    const printed = await runConsumer(
      project,
      `import { model, operations, request } from '${name}/models/vendor/chat-1';
      const valid = { model: model.id, messages: [{ role: 'user', content: 'Hi' }] };
      const wrong = { model: 'other', messages: [], temperature: 3, tools: [{ name: 'a', tools: [{ name: '!' }] }] };
      console.log(JSON.stringify({
        id: model.id,
        operations: Object.keys(operations),
        valid: request.is(valid),
        none: request.issues(valid),
        wrong: request.is(wrong),
        issues: request.issues(wrong).map(({ path, code }) => '/' + path.join('/') + ' ' + code),
        messages: request.issues(wrong).map(({ message }) => message),
        uuid: operations['GET /v1/tasks/{id}'].parameters.path.id.is('x'),
      }));`,
    );
    expect(printed).toEqual({
      id: 'vendor/chat-1',
      operations: ['POST /v1/chat', 'GET /v1/tasks/{id}'],
      valid: true,
      none: [],
      wrong: false,
      issues: [
        '/model invalid_value',
        '/messages out_of_range',
        '/temperature out_of_range',
        '/tools/0/tools/0/name invalid_pattern',
      ],
      messages: [
        '`model` is `"other"`, expected `"vendor/chat-1"` or `"vendor/chat-2"`',
        '`messages` is an empty array, expected at least 1 item',
        '`temperature` is `3`, expected at most 2',
        '`tools[0].tools[0].name` is `"!"`, expected text that matches `^[a-zA-Z0-9_-]+$`',
      ],
      uuid: false,
    });
  });

  it('finds models by id or alias, whatever they are called', async () => {
    const printed = await runConsumer(
      project,
      `import { categories, getModel, listModels, loadModel, models } from '${name}';
      const loaded = [];
      for (const { id, module } of models) {
        const one = await import('${name}/' + module);
        loaded.push(one.model.id === id && (await loadModel(id)).model.id === id && getModel(id).id === id);
      }
      console.log(JSON.stringify({
        ids: models.map(({ id }) => id),
        loaded: loaded.every(Boolean),
        alias: getModel('chat-1').id,
        absent: [getModel('constructor'), getModel('nothing')].map((model) => model === undefined),
        rejected: await loadModel('toString').catch((error) => error.name),
        categories,
        text: listModels({ category: 'Text' }).length,
        chat: listModels({ operation: 'POST /v1/chat' }).map(({ id }) => id),
      }));`,
    );
    expect(printed).toEqual({
      ids: input.registry.models.filter(({ hidden }) => !hidden).map(({ id }) => id),
      loaded: true,
      alias: 'vendor/chat-1',
      absent: [true, true],
      rejected: 'UnknownModelError',
      categories: ['Text', 'odd | names'],
      text: 2,
      chat: ['vendor/chat-1', 'vendor/chat-2'],
    });
    expect(hardIds).toHaveLength(13);
  });

  it('has types that compile strictly and catch typos', async () => {
    const consumer = join(project, 'consumer.mts');
    await writeFile(
      consumer,
      `import { type ModelId, type ModelModule, type Valid, getModel, loadModel } from '${name}';
      import { type Operations, operations, request, type Request, response } from '${name}/models/vendor/chat-1';
      const payload: Request = { model: 'vendor/chat-1', messages: [{ role: 'user', content: 'Hi' }], tools: [{ name: 'a', parameters: { x: 1 } }] };
      // @ts-expect-error a typo
      const typo: Request = { ...payload, temprature: 1 } satisfies Request;
      // @ts-expect-error an unknown model
      const id: ModelId = 'vendor/chat-3';
      const unknown: unknown = payload;
      if (request.is(unknown)) unknown.messages.length.toFixed();
      if (response.is(unknown)) unknown.id.toUpperCase();
      if (operations['POST /v1/chat'].request['application/json'].is(unknown)) unknown.model satisfies string;
      const module: ModelModule = await import('${name}/models/vendor/chat-1');
      const name: string = getModel('vendor/chat-2').id;
      const valid: Valid<Operations['POST /v1/chat']['request']['application/json']> = payload;
      // @ts-expect-error a value that the schema does not list
      const turn: Request['messages'][number] = { role: 'usr', content: 'Hi' };
      export const all = [typo, id, name, module, valid, turn, loadModel('vendor/chat-1').then(({ request }) => request?.issues({}))];
      `,
    );
    const declarations = (await readdir(folder, { recursive: true })).filter((path) =>
      path.endsWith('.d.ts'),
    );
    expect(typeErrors([consumer, ...declarations.map((path) => join(folder, path))])).toEqual([]);
  });

  it('has a README whose examples work as they stand', async () => {
    const readme = await readFile(join(folder, 'README.md'), 'utf8');
    const programs = [...readme.matchAll(/^```(js|ts)\n(.*?)^```$/gms)].map(([, language, text = '']) => ({
      file: join(project, `example-${text.length}.${language === 'js' ? 'mjs' : 'mts'}`),
      text,
    }));
    expect(programs).toHaveLength(3);
    for (const { file, text } of programs) await writeFile(file, text);
    const typed = programs.filter(({ file }) => file.endsWith('.mts')).map(({ file }) => file);
    expect(typeErrors(typed)).toEqual([]);
    const plain = programs.filter(({ file }) => file.endsWith('.mjs')).map(({ file }) => file);
    const printed = await Promise.all(
      plain.map((file) => promisify(execFile)(process.execPath, [file], { cwd: project })),
    );
    expect(printed.map(({ stderr }) => stderr)).toEqual(['', '']);
    expect(printed.map(({ stdout }) => stdout.trim().split('\n').at(-1))).toEqual([
      'The payload has no `messages`, expected an array',
      "false [ 'The payload has no `messages`, expected an array' ]",
    ]);
  });

  it('is what publint and attw ask of a package', async () => {
    const { messages } = await publint({ pkgDir: folder, strict: true });
    expect(messages).toEqual([]);
    const { stdout } = await promisify(execFile)('npm', ['pack', '--json', '--pack-destination', project], {
      cwd: folder,
    });
    const [packed]: { filename: string }[] = JSON.parse(String(stdout));
    const analysis = await checkPackage(
      createPackageFromTarballData(await readFile(join(project, String(packed?.filename)))),
    );
    const problems = analysis.types === false ? [{ kind: 'no types' }] : analysis.problems;
    // What a package of ES modules alone is checked for: not the resolution of CommonJS and of Node 10.
    const kinds = new Set<unknown>(['node16-esm', 'bundler']);
    const own = problems.filter(
      (problem) => !('resolutionKind' in problem) || kinds.has(problem.resolutionKind),
    );
    expect(own).toEqual([]);
  });

  it('describes its operations as valid OpenAPI', async () => {
    const config = await createConfig({ extends: ['spec', 'recommended'] });
    const problems = await lint({ ref: join(folder, 'openapi.json'), config });
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
    const document = JSON.parse(await readFile(join(folder, 'openapi.json'), 'utf8'));
    expect(document.paths['/v1/chat'].post['x-docschema-operations']).toEqual([
      'post /v1/chat chat.json',
      'post /v1/chat other.json',
    ]);
    expect(document.paths['/v1/chat'].post.requestBody.content['application/json'].schema.anyOf).toHaveLength(
      2,
    );
    expect(document.paths['/v1/lost']).toBeUndefined();
  });
});
