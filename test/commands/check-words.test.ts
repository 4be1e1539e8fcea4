import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBuild } from '../../src/commands/build.ts';
import { runCheck } from '../../src/commands/check.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { modelPage } from '../support/memory-source.ts';
import { recordingTerminal } from './temporary-project.ts';

interface Issue {
  readonly code: string;
  readonly severity: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

interface Validator {
  readonly issues: (value: unknown) => readonly Issue[];
}

const voices = Array.from({ length: 40 }, (_, index) => `voice-${index}`);
const text = {
  type: 'object',
  required: ['type', 'text'],
  properties: { type: { const: 'text' }, text: { type: 'string' } },
};
const image = {
  type: 'object',
  required: ['type', 'url'],
  properties: { type: { enum: ['image', 'photo'] }, url: { type: 'string', format: 'uri' } },
};
const sound = {
  type: 'object',
  required: ['type', 'data'],
  properties: { type: { const: 'sound' }, data: { type: 'string' } },
};
const turn = {
  type: 'object',
  required: ['role', 'content'],
  properties: {
    role: { enum: ['user', 'assistant'] },
    content: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { anyOf: [text, { oneOf: [image, sound] }] } }],
    },
  },
  additionalProperties: false,
};
const request = {
  type: 'object',
  required: ['model', 'messages', 'voice', 'size', 'level'],
  properties: {
    model: { enum: ['relay/chat'] },
    messages: { type: 'array', minItems: 1, items: turn },
    voice: { type: 'string', enum: voices },
    size: { anyOf: [{ type: 'string', enum: ['small', 'large'] }, { type: 'object' }] },
    level: { const: 3 },
    count: { type: 'integer', minimum: 1, maximum: 8 },
    ratio: { type: 'number', multipleOf: 0.5 },
    title: { type: 'string', maxLength: 5, pattern: '^[A-Z]' },
    stream: { type: 'boolean' },
    stop: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    tags: { type: 'array', uniqueItems: true, maxItems: 2 },
    labels: { type: 'object', maxProperties: 1, propertyNames: { maxLength: 3 } },
    seed: { type: 'integer', deprecated: true },
    max_tokens: { type: 'integer' },
    plain: { not: { type: 'string' } },
    grade: { type: 'string', enum: ['a', 'b', null] },
    fixed: { type: 'string', const: null },
    pitch: { anyOf: [{ type: 'string', enum: ['low', 1, null] }, { type: 'integer' }] },
  },
};
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const spec = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'Relay', version: '1' },
  servers: [{ url: 'https://relay.example' }],
  paths: { '/v1/chat': { post: { requestBody: json(request), responses: {} } } },
});

const right = {
  model: 'relay/chat',
  messages: [{ role: 'user', content: 'Hello' }],
  voice: 'voice-1',
  size: 'small',
  level: 3,
};
const said = (part: unknown) => ({ messages: [{ role: 'user', content: [part] }] });

/** Faults, each with what is said of it. */
const faults: readonly (readonly [fault: object, ...messages: readonly string[]])[] = [
  [{ size: undefined }, 'The payload has no `size`, expected `"small"`, `"large"` or an object'],
  [{ level: undefined }, 'The payload has no `level`, expected `3`'],
  [
    { voice: undefined },
    'The payload has no `voice`, expected `"voice-0"`, `"voice-1"`, `"voice-2"`, `"voice-3"`, `"voice-4"`, `"voice-5"` or 34 more',
  ],
  [{ size: 'medium' }, '`size` is `"medium"`, expected `"small"`, `"large"` or an object'],
  [{ count: 1.5 }, '`count` is the number `1.5`, expected an integer'],
  [{ count: '5' }, '`count` is the string `"5"`, expected an integer'],
  [{ count: 9 }, '`count` is `9`, expected at most 8'],
  [{ ratio: 0.7 }, '`ratio` is `0.7`, expected a multiple of 0.5'],
  [{ stream: 'yes' }, '`stream` is the string `"yes"`, expected `true` or `false`'],
  [{ stop: 5 }, '`stop` is the number `5`, expected a string or `null`'],
  [
    { title: 'a title' },
    '`title` is `"a title"` with 7 characters, expected at most 5 characters',
    '`title` is `"a title"`, expected text that matches `^[A-Z]`',
  ],
  [{ messages: [] }, '`messages` is an empty array, expected at least 1 item'],
  [{ messages: [5] }, '`messages[0]` is the number `5`, expected an object'],
  [{ messages: [{ content: 'x' }] }, '`messages[0]` has no `role`, expected `"user"` or `"assistant"`'],
  [
    said({ type: 'txt', text: 'x' }),
    '`messages[0].content[0].type` is `"txt"`, expected `"text"`, `"image"`, `"photo"` or `"sound"`',
  ],
  [
    said({ text: 'x' }),
    '`messages[0].content[0]` has no `type`, expected `"text"`, `"image"`, `"photo"` or `"sound"`',
  ],
  [said({ type: 'image', url: 5 }), '`messages[0].content[0].url` is the number `5`, expected a string'],
  [
    { messages: [{ role: 'user', content: 'x', contents: 1, nam: 1 }] },
    '`contents` is no parameter of `messages[0]`',
    '`nam` is no parameter of `messages[0]`',
  ],
  [{ max_token: 5 }, '`max_token` is no parameter of the payload, did you mean `max_tokens`?'],
  [{ seed: 5 }, '`seed` is deprecated, expected a parameter that is here to stay'],
  [
    { tags: [1, 2, 1] },
    '`tags` is an array of 3 items, expected at most 2 items',
    '`tags[2]` is equal to an earlier item, expected items that differ from each other',
  ],
  [
    { labels: { one: 1, three: 3 } },
    '`labels` is an object of 2 properties, expected at most 1 property',
    '`labels` has `three`, expected another name: at most 3 characters',
  ],
  [{ plain: 'x' }, '`plain` is `"x"`, expected another value'],
  // Listed values that the type beside the list does not take are none that can be given.
  [{ grade: null }, '`grade` is `null`, expected `"a"` or `"b"`'],
  [{ grade: 'c' }, '`grade` is `"c"`, expected `"a"` or `"b"`'],
  [{ fixed: null }, '`fixed` is `null`, expected a string'],
  [{ fixed: 'x' }, '`fixed` is `"x"`, expected another value'],
  [{ pitch: null }, '`pitch` is `null`, expected `"low"` or an integer'],
  [{ pitch: 'high' }, '`pitch` is `"high"`, expected `"low"` or an integer'],
  [
    { voice: 'voice-7 ' },
    '`voice` is `"voice-7 "`, expected `"voice-0"`, `"voice-1"`, `"voice-2"`, `"voice-3"`, `"voice-4"`, `"voice-5"` or 34 more, did you mean `voice-7`?',
  ],
];

const cases = faults.map(([fault, ...messages]) => ({ fault, messages }));

describe('what is said of a payload', () => {
  let cwd = '';
  let validator: Validator;

  beforeAll(async () => {
    cwd = realpathSync(mkdtempSync(join(tmpdir(), 'docschema-words-')));
    mkdirSync(join(cwd, 'docs'));
    writeFileSync(join(cwd, 'docs/chat.json'), spec);
    writeFileSync(join(cwd, 'docs/chat.md'), modelPage('Chat', ['relay/chat'], ['post /v1/chat chat.json']));
    await runBuild({ cwd, docs: 'docs', version: '0', now: () => 0 }, recordingTerminal().terminal);
    const module: { request: Validator } = await import(
      pathToFileURL(join(cwd, 'out/models/relay+chat.js')).href
    );
    validator = module.request;
  });

  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  async function check(payload: unknown, request: { readonly out?: string; readonly docs?: string }) {
    const { terminal, out } = recordingTerminal();
    const readStdin = async () => Buffer.from(JSON.stringify(payload));
    const options = {
      cwd,
      payload: '-',
      model: 'relay/chat',
      format: ['json'],
      failSeverity: 'error',
    } as const;
    await runCheck({ ...options, ...request, readStdin }, terminal);
    return JSON.parse(out()) as readonly Diagnostic[];
  }

  it('is nothing where it is right', async () => {
    expect(validator.issues(right)).toEqual([]);
    expect(await check(right, { out: 'out' })).toEqual([]);
  });

  it.each(cases)('is what was expected: $fault', async ({ fault, messages }) => {
    const payload = { ...right, ...fault };
    const issues = validator.issues(payload);
    expect(issues.map(({ message }) => message)).toEqual(messages);
    const told = issues.map(({ code, severity, path, message }) => {
      const pointer = path.map((step) => `/${step}`).join('');
      return { ruleId: code, severity, pointer, message };
    });
    for (const subject of [{ out: 'out' }, { docs: 'docs' }]) {
      const found = await check(payload, subject);
      const brief = found.map(({ ruleId, severity, pointer, message }) => ({
        ruleId,
        severity,
        pointer,
        message,
      }));
      expect(brief).toHaveLength(told.length);
      expect(brief).toEqual(expect.arrayContaining(told));
    }
  });

  it('names what JSON cannot hold', () => {
    const words = (value: unknown) => validator.issues(value).map(({ message }) => message);
    expect(words(undefined)).toEqual(['The payload is `undefined`, expected an object']);
    expect(words({ ...right, count: Number.NaN })).toEqual([
      '`count` is `NaN`, which is no JSON, expected an integer',
    ]);
    expect(words({ ...right, level: 3n })).toEqual(['`level` is `3`, expected `3`']);
  });
});
