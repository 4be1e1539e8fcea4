import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBuild } from '../../src/commands/build.ts';
import { type CheckRequest, runCheck } from '../../src/commands/check.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { modelPage } from '../support/memory-source.ts';
import { recordingTerminal, temporaryProject } from './temporary-project.ts';

const json = (schema: object) => ({ content: { 'application/json': { schema } } });

const spec = JSON.stringify(
  {
    openapi: '3.1.0',
    info: { title: 'Relay', version: '1' },
    servers: [{ url: 'https://relay.example' }],
    components: {
      schemas: {
        message: {
          type: 'object',
          required: ['role'],
          properties: { role: { enum: ['user', 'system'] }, content: { type: 'string' } },
          additionalProperties: false,
        },
      },
    },
    paths: {
      '/v1/chat': {
        post: {
          requestBody: json({
            type: 'object',
            required: ['prompt'],
            properties: {
              model: { type: 'string' },
              prompt: { type: 'string', maxLength: 20 },
              seconds: { type: 'integer', maximum: 10 },
              max_tokens: { type: 'integer', deprecated: true },
              messages: { type: 'array', items: { $ref: '#/components/schemas/message' } },
            },
          }),
          responses: { 200: { description: '', ...json({ type: 'object', required: ['id'] }) } },
        },
      },
      '/v1/files': {
        post: {
          requestBody: {
            content: {
              'multipart/form-data': {
                schema: { type: 'object', properties: { file: { type: 'string' } }, required: ['file'] },
              },
            },
          },
          responses: {},
        },
      },
      '/v1/jobs': { get: { responses: {} } },
    },
  },
  undefined,
  2,
);

const operation = (place: string) => `post ${place} chat.json`;

const files = {
  'docs/chat.json': spec,
  'docs/chat.md': modelPage('Chat', ['relay/chat', 'relay/chat-latest'], [operation('/v1/chat')]),
  'docs/both.md': modelPage('Both', ['relay/both'], [operation('/v1/chat'), 'get /v1/jobs chat.json']),
  'docs/two.md': modelPage('Two', ['relay/two'], [operation('/v1/chat'), operation('/v1/files')]),
  'docs/file.md': modelPage('File', ['relay/file'], [operation('/v1/files')]),
  'docs/none.md': modelPage('None', ['relay/none'], []),
};

async function built(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = temporaryProject({ ...files, ...more });
  await runBuild({ cwd, docs: 'docs', version: '0', now: () => 0 }, recordingTerminal().terminal);
  return cwd;
}

async function check(cwd: string, payload: unknown, request: Partial<CheckRequest> = {}) {
  const recorder = recordingTerminal();
  const text = typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload);
  const code = await runCheck(
    {
      cwd,
      payload: '-',
      model: 'relay/chat',
      format: ['json'],
      failSeverity: 'error',
      readStdin: async () => Buffer.from(text),
      ...request,
    },
    recorder.terminal,
  );
  const found = () => JSON.parse(recorder.out()) as Diagnostic[];
  return {
    code,
    out: recorder.out(),
    err: recorder.err(),
    found,
    codes: () => found().map(({ ruleId, severity, pointer }) => `${severity} ${ruleId} ${pointer}`),
  };
}

describe('docschema check', () => {
  const wrong = {
    prompt: 'A very long prompt, longer than twenty',
    second: 1,
    seconds: '5',
    max_tokens: 1,
    messages: [{ content: 'x', rol: 'user' }, { role: 'usr' }],
  };
  const expected = [
    'error out_of_range /prompt',
    'error invalid_type /seconds',
    'warning deprecated_parameter /max_tokens',
    'error missing_parameter /messages/0/role',
    'error unknown_parameter /messages/0/rol',
    'error invalid_value /messages/1/role',
  ];

  it('says the same of a payload by the package and by the pages, with the line that says so', async () => {
    const cwd = await built();
    const byPackage = await check(cwd, wrong, { out: 'out', docs: 'docs' });
    const byPages = await check(cwd, wrong, { docs: 'docs' });
    expect([byPackage.code, byPackage.codes()]).toEqual([1, expected]);
    expect(byPages.found()).toEqual(byPackage.found());
    const line = spec.split('\n').findIndex((text) => text.includes('"maximum": 10')) + 1;
    const { related } = (await check(cwd, { prompt: '', seconds: 11 }, { docs: 'docs' })).found()[0] ?? {};
    expect(related).toEqual([expect.objectContaining({ path: 'docs/chat.json', line })]);
  });

  it('marks values in the payload and ends with one line', async () => {
    const cwd = await built();
    writeFileSync(join(cwd, 'payload.json5'), "{\n  prompt: 'Hi', // short\n  seconds: 11,\n}\n");
    const request = { payload: 'payload.json5', format: ['stylish'] };
    const { code, out } = await check(cwd, '', request);
    expect(code).toBe(1);
    expect(out).toContain('3 |   seconds: 11,');
    expect(out).toContain('|            ^^\n');
    expect(out.endsWith('not valid for relay/chat POST /v1/chat: 1 error\n')).toBe(true);
    const right = await check(cwd, { prompt: 'Hi' }, { format: ['stylish'] });
    expect([right.code, right.out]).toEqual([0, 'valid for relay/chat POST /v1/chat\n']);
  });

  it('warns of a name that is nearly another, and fails of it where asked', async () => {
    const cwd = await built();
    const slip = await check(cwd, { prompt: 'Hi', secnds: 1, other: 2 });
    expect([slip.code, slip.codes()]).toEqual([0, ['warning unknown_parameter /secnds']]);
    expect(slip.found()[0]?.message).toContain('did you mean `seconds`?');
    expect((await check(cwd, { prompt: 'Hi', secnds: 1 }, { failSeverity: 'warning' })).code).toBe(1);
  });

  it('shows file and pointer where the pages are not at hand', async () => {
    const cwd = await built();
    rmSync(join(cwd, 'docs'), { recursive: true });
    const { out } = await check(cwd, { prompt: 'Hi', seconds: 11 }, { format: ['stylish'] });
    expect(out).toContain(
      'chat.json#/paths/~1v1~1chat/post/requestBody/content/application~1json/schema/properties/seconds/maximum',
    );
  });

  it.each<[name: string, request: Partial<CheckRequest>, payload: object, code: number, says: string]>([
    [
      'names the only operation that takes a payload',
      { model: 'relay/both' },
      { prompt: 'x' },
      0,
      'only `POST /v1/chat` takes such a payload',
    ],
    [
      'takes an operation',
      { model: 'relay/two', operation: 'post /v1/files' },
      { file: 'x' },
      0,
      'multipart/form-data',
    ],
    ['takes a path', { model: 'relay/two', operation: '/v1/files' }, {}, 1, 'multipart/form-data'],
    ['prefers JSON', { model: 'relay/two' }, { prompt: 'x' }, 0, 'only `POST /v1/chat`'],
    ['checks forms', { model: 'relay/file' }, {}, 1, 'Checked as what is sent as `multipart/form-data`'],
    ['checks responses', { response: '200' }, {}, 1, 'Checked as the response `200`'],
    ['has no such operation', { operation: 'POST /v1/chad' }, {}, 2, 'did you mean `POST /v1/chat`'],
    ['has no such model', { model: 'relay/chet' }, {}, 2, 'No model `relay/chet`, did you mean `relay/chat`'],
    ['has no operation', { model: 'relay/none' }, {}, 2, '`relay/none` has no operation that is known'],
    ['has no such response', { response: '404' }, {}, 2, 'POST /v1/chat: 200'],
    [
      'takes another name',
      { model: 'relay/chat-latest' },
      { prompt: 'x' },
      0,
      '`relay/chat-latest` is another name of `relay/chat`',
    ],
    ['has no such format', { format: ['yaml'] }, {}, 2, 'No format `yaml`'],
    ['has no such file', { payload: 'gone.json' }, {}, 2, '`gone.json` cannot be read: it does not exist'],
    ['has no such package', { out: 'gone' }, {}, 2, '`gone` cannot be used: it has no `registry.json`'],
  ])('%s', async (_, request, payload, code, says) => {
    const cwd = await built();
    const result = await check(cwd, payload, request);
    expect(result.err).toContain(says);
    expect(result.code).toBe(code);
  });

  const deep = (depth: number) => `{"prompt": "x", "y": ${'['.repeat(depth)}${']'.repeat(depth)}}`;

  it.each<[name: string, payload: string | Buffer, code: number, says: string]>([
    ['broken', '{"prompt":\n  }', 2, 'stdin:2:3 The payload cannot be read'],
    ['empty', ' \n', 2, 'stdin:1:1 The payload cannot be read: it is empty'],
    ['no text', Buffer.from([0x7b, 0xff, 0x7d]), 2, 'stdin:1:2 The payload is not UTF-8'],
    ['not a number', '{prompt: NaN}', 2, 'stdin:1:10 The payload cannot be read: `NaN`'],
    ['hostile', '{"prompt": "x", "__proto__": {"prompt": 1}, "constructor": 1}', 0, ''],
    ['a prototype alone', '{"__proto__": {"prompt": "x"}}', 1, ''],
    ['a prototype in JSON5', '{__proto__: {prompt: "x"}}', 1, ''],
    ['nested 1,000 deep', deep(1000), 0, ''],
    ['nested 100,000 deep', deep(100_000), 0, ''],
    ['deep and broken', `${deep(100_000)}]`, 2, 'so deep a text is not read as JSON5'],
    [
      'of a million values',
      JSON.stringify({ y: new Array(1_000_001).fill(0) }),
      2,
      'expected at most 1,000,000',
    ],
    ['of 50 MB', `{"seconds": 11, "prompt": "${'x'.repeat(50_000_000)}"}`, 1, ''],
  ])('bears a payload that is %s', async (_, payload, code, says) => {
    const result = await check(await built(), payload);
    expect([result.code, result.err]).toEqual([code, expect.stringContaining(says)]);
  });

  it('says so where a schema that leads into itself is not followed to the end of a payload', async () => {
    const tree = { $ref: '#/components/schemas/tree' };
    const value = JSON.parse(spec);
    value.components.schemas.tree = { type: 'object', properties: { next: tree } };
    value.paths['/v1/chat'].post.requestBody = json(tree);
    const cwd = await built({ 'docs/chat.json': JSON.stringify(value) });
    const text = `${'{"next":'.repeat(1000)}{}${'}'.repeat(1000)}`;
    const { code, err } = await check(cwd, text);
    expect([code, err]).toEqual([2, expect.stringContaining('it nests 1000 deep')]);
  });
});

describe('a package that was damaged', () => {
  async function damaged(edit: (text: string) => string) {
    const cwd = await built();
    const path = join(cwd, 'out/registry.json');
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
    return check(cwd, { prompt: 'x' }, { out: 'out' });
  }

  it.each<[name: string, edit: (text: string) => string, says: RegExp]>([
    [
      'edited',
      (text) => text.replace('"method": "post"', '"method": 5'),
      /^out\/registry\.json:\d+:\d+ `\/operations\/\d\/method` must be string/,
    ],
    [
      'extended',
      (text) => text.replace('"models": [', '"mine": 1, "models": ['),
      /^out\/registry\.json:\d+:\d+ The registry has `mine`/,
    ],
    ['broken', (text) => text.slice(0, 100), /^out\/registry\.json:\d+:\d+ .*is not JSON/],
    [
      'older',
      (text) => text.replace('"version": 1', '"version": 0'),
      /has version 0, expected 1: build it again/,
    ],
    [
      'newer',
      (text) => text.replace('"version": 1', '"version": 2'),
      /a newer docschema made it, update this one/,
    ],
  ])('is told as %s', async (_, edit, says) => {
    const { code, err } = await damaged(edit);
    expect([code, err]).toEqual([2, expect.stringMatching(says)]);
  });

  it('names the schema that is missing', async () => {
    const cwd = await built();
    rmSync(join(cwd, 'out/schemas'), { recursive: true });
    const { code, err } = await check(cwd, { prompt: 'x' });
    expect([code, err]).toEqual([2, expect.stringMatching(/`out` is not whole: `schemas\/.*` is missing/)]);
  });

  it('says that a package was built without schemas, and what to do', async () => {
    const config = JSON.stringify({ docs: 'docs', emit: ['types'] });
    const cwd = await built({ 'docschema.config.json': config });
    const { code, err } = await check(cwd, { prompt: 'x' }, { out: 'out' });
    expect(code).toBe(2);
    expect(err).toContain('`out` cannot be used: it was built without schemas');
    expect(err).toContain('`--docs <folder>`');
    expect((await check(cwd, { prompt: 'x' }, { docs: 'docs' })).code).toBe(0);
  });

  it('names the line of the page of a model that is retired', async () => {
    const page = `${modelPage('Old', ['relay/old'], [operation('/v1/chat')])}\n{% hint style="danger" %}\nThis model is deprecated.\n{% endhint %}\n`;
    const cwd = await built({ 'docs/old.md': page });
    const line = page.split('\n').findIndex((text) => text.includes('relay/old')) + 1;
    const payload = { model: 'relay/old', prompt: 'x' };
    for (const subject of [{ out: 'out', docs: 'docs' }, { docs: 'docs' }]) {
      const { code, codes, found } = await check(cwd, payload, { model: 'relay/old', ...subject });
      expect([code, codes()]).toEqual([0, ['warning deprecated_model /model']]);
      expect(found()[0]?.related).toMatchObject([
        { path: 'docs/old.md', line, message: 'The page of `relay/old`' },
      ]);
    }
  });
});
