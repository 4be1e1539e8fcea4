import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { installPackage } from './installed-package.ts';

const installed = await installPackage('link');
const { project, name } = installed;
const chat = 'alibaba/qwen3-32b';

afterAll(installed.remove);

/** Runs the body of a module that has everything of the index, and gives what it returns. */
async function evaluate<T>(body: string): Promise<T> {
  const file = join(project, 'evaluated.mjs');
  const program = `import * as index from '${name}';
const { ${'dropUnknown getModel isModelId jsonSchema listModels loadModel models resolveModelId toolSchema validate'.split(' ').join(', ')} } = index;
const failure = (promise) => promise.then(() => undefined, ({ name, message, code, suggestions, operations }) => ({ name, message, code, suggestions, operations }));
const result = await (async () => { ${body} })();
process.stdout.write(JSON.stringify(result));`;
  await writeFile(file, program);
  // Nothing may make code of text.
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--disallow-code-generation-from-strings', file],
    {
      cwd: project,
    },
  );
  return JSON.parse(stdout) as T;
}

describe('the functions of the index', () => {
  it('check a payload against the operation that is meant', async () => {
    const found = await evaluate<
      Record<string, { valid: boolean; issues: { code: string; path: string[] }[] }>
    >(`return {
      good: await validate('${chat}', { model: '${chat}', messages: [{ role: 'user', content: 'Hi' }] }),
      bad: await validate('${chat}', { model: '${chat}' }),
      edit: await validate('openai/gpt-image-1', {}, { operation: 'POST /v1/images/edits' }),
      make: await validate('openai/gpt-image-1', {}, { operation: 'POST /v1/images/generations' }),
      refused: await validate('${chat}', 1, { response: '400' }),
    };`);
    expect(found.good).toMatchObject({ valid: true, issues: [] });
    expect(found.bad).toMatchObject({
      valid: false,
      issues: [{ code: 'missing_parameter', path: ['messages'] }],
    });
    const missing = (each: (typeof found)[string] | undefined) =>
      each?.issues.map(({ path }) => path.join('/'));
    expect(missing(found.edit)).toContain('image');
    expect(missing(found.make)).not.toContain('image');
    expect(found.refused?.valid).toBe(false);
  });

  it('warn of a model that should not be used any more, whichever way it is asked', async () => {
    const found = await evaluate<{ code: string }[][]>(`
      const payload = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hi' }] };
      const { request, operations } = await loadModel('gpt-4o');
      const [{ request: contents }] = Object.values(operations);
      return [
        (await validate('gpt-4o', payload)).issues,
        (await validate('gpt-4o', payload, { operation: 'POST /v1/chat/completions' })).issues,
        request.issues(payload),
        contents['application/json'].issues(payload),
        (await validate('chatgpt-4o-latest', { ...payload, model: 'chatgpt-4o-latest' })).issues,
      ];`);
    const codes = found.map((issues) => issues.map(({ code }) => code));
    const warned = ['deprecated_model'];
    expect(codes).toEqual([warned, warned, warned, warned, []]);
  });

  it('say what was meant by an unknown id or operation', async () => {
    const [ids, id, operation, body] = await evaluate<Record<string, unknown>[]>(`return [
      ['alibaba/qwen3-32', 'Alibaba/Qwen3-32B', 'qwen3-32b', 'veo3', 'claude-3-haiku-latest', 'llama-guard', 'gp', '__proto__', ''].map((text) => resolveModelId(text)),
      await failure(loadModel('alibaba/qwen3-33b')),
      await failure(validate('openai/gpt-image-1', {}, { operation: 'POST /v1/images' })),
      await failure(validate('google/veo3', {}, { operation: 'GET /v2/video/generations' })),
    ];`);
    const near = { suggestions: [chat] };
    expect(ids).toEqual([
      near,
      near,
      near,
      { id: 'veo3', aliasOf: 'google/veo3', suggestions: [] },
      { id: 'claude-3-haiku-latest', aliasOf: 'anthropic/claude-3-haiku', suggestions: [] },
      { suggestions: ['meta-llama/llama-guard-4-12b'] },
      { suggestions: [] },
      { suggestions: [] },
      { suggestions: [] },
    ]);
    expect(id).toMatchObject({ name: 'UnknownModelError', code: 'unknown_model', suggestions: [chat] });
    expect(id?.message).toBe('No model "alibaba/qwen3-33b", did you mean "alibaba/qwen3-32b"?');
    expect(operation).toMatchObject({
      name: 'UnknownOperationError',
      operations: expect.arrayContaining(['POST /v1/images/edits', 'POST /v1/images/generations']),
    });
    expect(body?.message).toContain('no request body in "GET /v2/video/generations"');
  });

  it('say of an id that was read at run time that no model has it', async () => {
    const [unknown, alias] = await evaluate<Record<string, unknown>[]>(`return [
      await validate('alibaba/qwen3-33b', {}),
      await validate('veo3', {}),
    ];`);
    expect(unknown).toEqual({
      valid: false,
      issues: [
        {
          code: 'unknown_model',
          severity: 'error',
          path: [],
          expected: `\`${chat}\``,
          received: '`alibaba/qwen3-33b`',
          message: `No model \`alibaba/qwen3-33b\`, did you mean \`${chat}\`?`,
          schemaPath: '',
        },
      ],
    });
    expect(alias).toMatchObject({ valid: false, issues: [{ code: 'missing_parameter' }, {}] });
  });

  it('take what is no text for an id that no model has', async () => {
    const given = "[undefined, null, 5, {}, ['gpt-4o'], Object.create(null), Symbol('gpt-4o'), 5n]";
    const words = [
      '`undefined`',
      '`null`',
      'the number `5`',
      'an object',
      'an array of 1 item',
      'an object',
      'the symbol `Symbol(gpt-4o)`',
      'the bigint `5`',
    ];
    const messages = words.map((received) => `The model is ${received}, expected the id of a model`);
    const checked = await evaluate<unknown[]>(`return Promise.all(${given}.map((id) => validate(id, {})));`);
    expect(checked).toEqual(
      words.map((received, index) => ({
        valid: false,
        issues: [
          {
            code: 'unknown_model',
            severity: 'error',
            path: [],
            expected: 'the id of a model',
            received,
            message: messages[index],
            schemaPath: '',
          },
        ],
      })),
    );
    const failures = await evaluate<{ name: string; message: string; suggestions: string[] }[][]>(`
      const functions = [loadModel, jsonSchema, (id) => dropUnknown(id, {}), (id) => toolSchema(id, { format: 'mcp' })];
      return Promise.all(functions.map((each) => Promise.all(${given}.map((id) => failure(each(id))))));`);
    expect(failures).toHaveLength(4);
    for (const each of failures) {
      expect(each).toEqual(
        messages.map((message) => ({
          name: 'UnknownModelError',
          code: 'unknown_model',
          message,
          suggestions: [],
        })),
      );
    }
    const found = await evaluate<unknown[]>(
      `return ${given}.map((id) => [isModelId(id), resolveModelId(id).id, resolveModelId(id).suggestions, getModel(id)]);`,
    );
    // JSON has no undefined.
    expect(found).toEqual(words.map(() => [false, null, [], null]));
  });

  it('drop what no schema lists, at any depth, and leave open what is', async () => {
    const dropped = await evaluate<unknown>(`
      const payload = { model: '${chat}', extra: 1, stream_options: { include_usage: true, extra: 2 },
        messages: [{ role: 'user', content: [{ type: 'text', text: 'Hi', extra: 3 }], extra: 4 }],
        tools: [{ type: 'function', function: { name: 'f', extra: 5, parameters: { type: 'object', extra: 6, properties: { any: { type: 'string', extra: 7, default: { goes: 1 } } } } } }] };
      const kept = JSON.stringify(payload);
      Object.defineProperty(payload, '__proto__', { value: { polluted: true }, enumerable: true });
      const result = await dropUnknown('${chat}', payload);
      const { ['__proto__']: _, ...own } = payload;
      return { result, untouched: JSON.stringify(own) === kept, polluted: {}.polluted };`);
    expect(dropped).toEqual({
      result: {
        model: chat,
        stream_options: { include_usage: true },
        messages: [{ role: 'user', content: [{ type: 'text', text: 'Hi' }] }],
        tools: [
          {
            type: 'function',
            function: {
              name: 'f',
              parameters: { type: 'object', properties: { any: { type: 'string', default: { goes: 1 } } } },
            },
          },
        ],
      },
      untouched: true,
    });
  });

  it('give every schema self-contained, and it says what validators say', async () => {
    const all = await evaluate<[string, Record<string, unknown>, boolean][]>(`
      const found = [];
      for (const { id } of models) {
        const schema = await jsonSchema(id).catch(() => undefined);
        if (schema) found.push([id, schema, (await validate(id, { model: id })).valid]);
      }
      return found;`);
    expect(all.length).toBeGreaterThan(60);
    for (const [id, schema, valid] of all) {
      const ajv = new Ajv2020({ strict: false, validateFormats: false });
      expect([id, ajv.compile(schema)({ model: id })]).toEqual([id, valid]);
    }
    expect(JSON.stringify(all.find(([id]) => id === chat))).toContain('The conversation so far');
  });

  it('say which formats of tools there are', async () => {
    const failures = await evaluate<{ name: string; message: string }[]>(`return [
      await failure(toolSchema('${chat}')),
      await failure(toolSchema('${chat}', { format: 'gemini' })),
    ];`);
    expect(failures.map(({ name }) => name)).toEqual(['TypeError', 'TypeError']);
    expect(failures[1]?.message).toBe(
      'No tool format "gemini"; the formats are mcp, openai, openai-responses, anthropic',
    );
  });

  it('describe every model as a tool in the rules of each format', async () => {
    const tools = await evaluate<Record<string, unknown>[][]>(`
      const found = [];
      for (const { id, operations } of models) {
        if (operations.length === 0) continue;
        const each = (format) => toolSchema(id, { format }).catch(({ name }) => ({ refused: name, id }));
        found.push(await Promise.all(['mcp', 'anthropic', 'openai', 'openai-responses'].map(each)));
      }
      return found;`);
    const named = tools.filter((formats) => formats.every((tool) => !('refused' in tool)));
    expect(named.length).toBeGreaterThan(60);
    const names = named.map(([mcp]) => mcp?.name);
    expect(new Set(names).size).toBe(names.length);
    for (const [mcp, anthropic, openai, responses] of named) {
      const nested = openai?.function as Record<string, unknown>;
      expect(mcp?.name).toMatch(/^[A-Za-z0-9_.-]{1,128}$/);
      for (const tool of [anthropic, nested, responses]) expect(tool?.name).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
      const inputs = [mcp?.inputSchema, anthropic?.input_schema, nested.parameters, responses?.parameters];
      for (const input of inputs as Record<string, unknown>[]) {
        expect(input.type).toBe('object');
        expect(input.properties).toBeTypeOf('object');
        new Ajv2020({ strict: false, validateFormats: false }).compile(input);
      }
      for (const input of inputs.slice(1) as Record<string, unknown>[]) {
        expect(Object.keys(input)).not.toEqual(expect.arrayContaining(['anyOf']));
        expect(Object.keys(input)).not.toEqual(expect.arrayContaining(['$schema']));
      }
    }
    const [poll] = await evaluate<Record<string, Record<string, Record<string, object>>>[]>(
      `return [await toolSchema('google/veo3', { format: 'mcp', operation: 'GET /v2/video/generations' })];`,
    );
    expect(Object.keys(poll?.inputSchema?.properties ?? {})).toEqual(['query']);
  });
});
