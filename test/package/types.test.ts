import { execFile } from 'node:child_process';
import { symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { installPackage, readmeExamples } from './installed-package.ts';

const modules = resolve(import.meta.dirname, '../../node_modules');
const installed = await installPackage('link');
const { project, name } = installed;
await symlink(join(modules, 'expect-type'), join(project, 'node_modules/expect-type'), 'dir');

afterAll(installed.remove);

const consumer = `import { expectTypeOf } from 'expect-type';
import type { Category, Issue, ModelId, ModelIdOf, OperationOf, RequestOf, ResponseOf } from '${name}';
import { dropUnknown, getModel, jsonSchema, listModels, loadModel, resolveModelId, toolSchema, validate } from '${name}';
import type { Request, Response } from '${name}/models/alibaba/qwen3-32b';

type Chat = RequestOf<'alibaba/qwen3-32b'>;
expectTypeOf<Chat>().toEqualTypeOf<Request>();
expectTypeOf<ResponseOf<'alibaba/qwen3-32b'>>().toEqualTypeOf<Response>();
expectTypeOf<RequestOf<'alibaba/qwen3-32b', 'POST /v1/chat/completions'>>().toEqualTypeOf<Chat>();
expectTypeOf<Chat['temperature']>().toEqualTypeOf<number | undefined>();
export const chat: Chat = { model: 'alibaba/qwen3-32b', messages: [{ role: 'user', content: 'Hi' }] };

// Two operations of one model, by method and path and by key.
type Edit = RequestOf<'openai/gpt-image-1', 'POST /v1/images/edits'>;
type EditByKey = RequestOf<
  'openai/gpt-image-1',
  'POST /v1/images/edits api-references/image-models/openai/gpt-image-1.json'
>;
expectTypeOf<Edit>().toEqualTypeOf<EditByKey>();
expectTypeOf<Edit>().not.toEqualTypeOf<RequestOf<'openai/gpt-image-1', 'POST /v1/images/generations'>>();
expectTypeOf<'POST /v1/images/edits'>().toExtend<OperationOf<'openai/gpt-image-1'>>();
expectTypeOf<RequestOf<'google/veo3', 'GET /v2/video/generations'>>().toBeNever();
type Refused = ResponseOf<'alibaba/qwen3-32b', 'POST /v1/chat/completions', '400'>;
expectTypeOf<Refused>().toHaveProperty('error');
type Chunk = ResponseOf<'alibaba/qwen3-32b', 'POST /v1/chat/completions', '200', 'text/event-stream'>;
expectTypeOf<Chunk>().not.toEqualTypeOf<Response>();

type Qwen = ModelIdOf<{ category: 'Text models'; developer: 'Alibaba Cloud' }>;
expectTypeOf<Qwen>().toEqualTypeOf<'alibaba/qwen3-32b'>();
expectTypeOf<'openai/gpt-image-1'>().toExtend<ModelIdOf<{ operation: 'POST /v1/images/edits' }>>();
expectTypeOf<ModelIdOf<{ operation: 'POST /v1/images/edits' }>>().toEqualTypeOf<'openai/gpt-image-1'>();
expectTypeOf<ModelIdOf<{ status: 'deprecated' }>>().toEqualTypeOf<'gpt-4o' | 'moonshot/kimi-k2-preview'>();
expectTypeOf<ModelIdOf<{}>>().toEqualTypeOf<ModelId>();
expectTypeOf<'Text models'>().toExtend<Category>();

export async function use(text: string, category: Category) {
  expectTypeOf(getModel('alibaba/qwen3-32b').id).toEqualTypeOf<'alibaba/qwen3-32b'>();
  expectTypeOf(getModel(text)?.id).toEqualTypeOf<string | undefined>();
  for (const { id } of listModels({ developer: 'Alibaba Cloud' })) expectTypeOf(id).toEqualTypeOf<'alibaba/qwen3-32b'>();
  for (const { id } of listModels({ category })) expectTypeOf(id).toExtend<ModelId>();
  const { id } = resolveModelId(text);
  if (id !== undefined) await validate(id, {});
  const any = await validate(text, {}, { operation: text });
  expectTypeOf(any.issues).toEqualTypeOf<readonly Issue[]>();
  if (any.valid) expectTypeOf(any.value).toEqualTypeOf<unknown>();
  const checked = await validate('alibaba/qwen3-32b', {});
  if (checked.valid) expectTypeOf(checked.value).toEqualTypeOf<Chat>();
  const edited = await validate('openai/gpt-image-1', {}, { operation: 'POST /v1/images/edits' });
  if (edited.valid) expectTypeOf(edited.value).toEqualTypeOf<Edit>();
  const answered = await validate('alibaba/qwen3-32b', {}, { response: true });
  if (answered.valid) expectTypeOf(answered.value).toEqualTypeOf<Response>();
  const refused = await validate('alibaba/qwen3-32b', {}, { operation: 'POST /v1/chat/completions', response: '400' });
  if (refused.valid) expectTypeOf(refused.value).toEqualTypeOf<Refused>();
  const { request } = await loadModel('alibaba/qwen3-32b');
  const payload: unknown = {};
  if (request.is(payload)) expectTypeOf(payload).toEqualTypeOf<Chat>();
  expectTypeOf((await jsonSchema('alibaba/qwen3-32b')).$schema).toBeString();
  expectTypeOf((await toolSchema('alibaba/qwen3-32b', { format: 'mcp' })).inputSchema.type).toEqualTypeOf<'object'>();
  expectTypeOf((await toolSchema('google/veo3', { format: 'openai', operation: 'GET /v2/video/generations' })).function.name).toBeString();
}

// @ts-expect-error an unknown parameter
export const typo: Chat = { ...chat, model: 'alibaba/qwen3-32b', messages: [], temprature: 1 };
// @ts-expect-error an unknown id
export type Unknown = RequestOf<'alibaba/qwen3-33b'>;
// @ts-expect-error an unknown operation
export type NoOperation = RequestOf<'alibaba/qwen3-32b', 'POST /v1/chat'>;
// @ts-expect-error an unknown category
export type NoCategory = ModelIdOf<{ category: 'Chat' }>;
// @ts-expect-error an unknown id
export const none = validate('alibaba/qwen3-33b', {});
// @ts-expect-error an unknown id
export const noCopy = dropUnknown('alibaba/qwen3-33b', {});
// @ts-expect-error an unknown id
export const noSchema = jsonSchema('alibaba/qwen3-33b');
// @ts-expect-error an unknown id
export const noTool = toolSchema('alibaba/qwen3-33b', { format: 'mcp' });
// @ts-expect-error an unknown id
export const noModule = loadModel('alibaba/qwen3-33b');
expectTypeOf(getModel('alibaba/qwen3-33b')?.id).toEqualTypeOf<string | undefined>();
// @ts-expect-error an operation of another model
export const other = validate('alibaba/qwen3-32b', {}, { operation: 'POST /v1/images/edits' });
`;

const wrong = `import { type RequestOf, validate } from '${name}';
export const typo: RequestOf<'alibaba/qwen3-32b'> = { model: 'alibaba/qwen3-32b', messages: [], temprature: 1 };
validate('alibaba/qwen3-33b', {});
`;

const compilers = ['typescript-5', 'typescript', 'typescript-7'];
const compilerOptions = { strict: true, noEmit: true, target: 'es2022', lib: ['es2022'], types: [] };
const strictest = {
  lib: ['es2022', 'dom'],
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noPropertyAccessFromIndexSignature: true,
};
const modes = {
  nodenext: { module: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
};

/** What the compiler of a package prints of files, library checks included. */
async function compile(
  compiler: string,
  mode: keyof typeof modes,
  files: readonly string[],
  more: object = {},
): Promise<string> {
  const config = join(project, `tsconfig.${compiler}.${mode}.${files[0]}.json`);
  const options = { ...compilerOptions, ...modes[mode], skipLibCheck: false, ...more };
  await writeFile(config, JSON.stringify({ compilerOptions: options, files }));
  const bin = join(modules, compiler, 'bin/tsc');
  return promisify(execFile)(process.execPath, [bin, '-p', config, '--pretty', 'false']).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  );
}

describe('the types of an emitted package', () => {
  it.each(compilers)('say what a model takes to %s', async (compiler) => {
    await writeFile(join(project, 'consumer.ts'), consumer);
    for (const mode of ['nodenext', 'bundler'] as const) {
      expect(await compile(compiler, mode, ['consumer.ts'])).toBe('');
    }
  });

  it('take the examples of the README as they stand', async () => {
    const examples = await readmeExamples(installed.folder);
    expect(examples).toHaveLength(3);
    const files = examples.map((_, index) => `example-${index}.ts`);
    for (const [index, { text }] of examples.entries())
      await writeFile(join(project, files[index] ?? ''), text);
    for (const compiler of compilers) {
      expect(await compile(compiler, 'nodenext', files, strictest)).toBe('');
    }
  });

  it('name in their errors what was meant', async () => {
    await writeFile(join(project, 'wrong.ts'), wrong);
    const printed = await compile('typescript', 'nodenext', ['wrong.ts']);
    expect(printed).toMatch(
      /'temprature' does not exist in type 'AlibabaQwen.*Did you mean to write 'temperature'\?/,
    );
    expect(printed).toMatch(
      /Argument of type '"alibaba\/qwen3-33b"' is not assignable to parameter of type 'ModelId'/,
    );
  });

  it('complete ids, operations and parameters where they are written', () => {
    const complete = completer();
    expect(complete(`import type { RequestOf } from '${name}'; type A = RequestOf<'|'>;`)).toContain(
      'alibaba/qwen3-32b',
    );
    expect(complete(`import { validate } from '${name}'; validate('|', {});`)).toContain('alibaba/qwen3-32b');
    expect(complete(`import { getModel } from '${name}'; getModel('|');`)).toContain('alibaba/qwen3-32b');
    expect(
      complete(`import { validate } from '${name}'; validate('openai/gpt-image-1', {}, { operation: '|' });`),
    ).toContain('POST /v1/images/edits');
    expect(
      complete(`import type { RequestOf } from '${name}'; const a: RequestOf<'alibaba/qwen3-32b'> = { | };`),
    ).toContain('temperature');
    expect(complete(`import { listModels } from '${name}'; listModels({ category: '|' });`)).toContain(
      'Text models',
    );
  });

  it('tell bounds, and what is deprecated and by what it is replaced', () => {
    const { service, open } = languageService();
    const source = `import type { Models, RequestOf } from '${name}'; import { getModel } from '${name}';
      declare const chat: RequestOf<'alibaba/qwen3-32b'>; chat.temperature;
      getModel('gpt-4o'); type Old = Models['gpt-4o'];`;
    const file = open(source);
    const info = service.getQuickInfoAtPosition(file, source.indexOf('temperature;'));
    expect(ts.displayPartsToString(info?.documentation)).not.toBe('');
    expect(info?.tags?.map((tag) => `${tag.name} ${ts.displayPartsToString(tag.text)}`)).toEqual([
      'minimum 0',
      'maximum 2',
    ]);
    const found = service.getSuggestionDiagnostics(file).filter(({ reportsDeprecated }) => reportsDeprecated);
    expect(
      found.map(
        ({ start }) => source.slice(start ?? 0).split(/\W/)[0] || source.slice(start ?? 0, (start ?? 0) + 8),
      ),
    ).toEqual(['getModel', "'gpt-4o'"]);
    const signature = service.getQuickInfoAtPosition(file, source.indexOf("getModel('"));
    expect(JSON.stringify(signature?.tags)).toContain('openai/gpt-4.1-2025-04-14');
  });
});

function completer(): (source: string) => readonly string[] {
  const { service, open } = languageService();
  return (source) => {
    const at = source.indexOf('|');
    const file = open(source.replace('|', ''));
    return service.getCompletionsAtPosition(file, at, {})?.entries.map((entry) => entry.name) ?? [];
  };
}

function languageService() {
  const file = join(project, 'edited.ts');
  const text = { version: 0, source: '' };
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => ({
      strict: true,
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      types: [],
    }),
    getScriptFileNames: () => [file],
    getScriptVersion: (path) => (path === file ? String(text.version) : '0'),
    getScriptSnapshot: (path) => {
      const source = path === file ? text.source : ts.sys.readFile(path);
      return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
    },
    getCurrentDirectory: () => project,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    realpath: ts.sys.realpath,
  } as ts.LanguageServiceHost;
  const open = (source: string): string => {
    text.source = source;
    text.version += 1;
    return file;
  };
  return { service: ts.createLanguageService(host), open };
}
