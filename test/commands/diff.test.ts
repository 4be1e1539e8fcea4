import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBuild } from '../../src/commands/build.ts';
import { runDiff } from '../../src/commands/diff.ts';
import type { Change } from '../../src/package-change.ts';
import { modelPage } from '../support/memory-source.ts';
import { recordingTerminal, temporaryProject } from './temporary-project.ts';

interface Documentation {
  readonly ids?: readonly string[];
  readonly request?: object;
  readonly response?: object;
  readonly parameters?: readonly object[];
  readonly server?: string;
  /** Schemas that others refer to. */
  readonly schemas?: object;
}

/** One page with one operation. */
function files({
  ids = ['relay/chat'],
  request = {},
  response = {},
  parameters = [],
  server = 'https://relay.example',
  schemas = {},
}: Documentation) {
  const operation = {
    parameters,
    requestBody: { content: { 'application/json': { schema: { type: 'object', ...request } } } },
    responses: {
      200: { description: '', content: { 'application/json': { schema: { type: 'object', ...response } } } },
    },
  };
  return {
    'docs/chat.md': modelPage('Chat', ids, ['post /v1/chat chat.json']),
    'docs/chat.json': JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Relay', version: '1' },
      servers: [{ url: server }],
      components: { schemas },
      paths: { '/v1/chat': { post: operation } },
    }),
  };
}

async function diff(old: Documentation, now: Documentation, flags: object = {}) {
  const cwd = temporaryProject({});
  for (const [name, documentation] of Object.entries({ old, now })) {
    const folder = temporaryProject(files(documentation));
    const { terminal } = recordingTerminal();
    await runBuild({ cwd: folder, out: join(cwd, name), version: '0', now: () => 0 }, terminal);
  }
  const recorder = recordingTerminal();
  const code = runDiff({ cwd, old: 'old', now: 'now', json: true, ...flags }, recorder.terminal);
  return { code, out: recorder.out(), err: recorder.err() };
}

async function shown(old: Documentation, now: Documentation): Promise<string[]> {
  const { out } = await diff(old, now);
  return (JSON.parse(out) as Change[]).map(({ level, where, message }) =>
    [level, where, message].filter((word) => word !== undefined).join(': '),
  );
}

const member = (schema: object, required: readonly string[] = []) => ({
  properties: { size: schema },
  required,
});

describe('docschema diff', () => {
  it('finds nothing between a package and itself', async () => {
    const { code, out } = await diff({}, {}, { json: false, failSeverity: 'info' });
    expect([code, out]).toEqual([0, 'No changes\n']);
  });

  it.each<[name: string, old: Documentation, now: Documentation, expected: string[]]>([
    [
      'models that come and go',
      { ids: ['relay/a', 'relay/b'] },
      { ids: ['relay/b', 'relay/c'] },
      ['breaking: the model is gone', 'compatible: a new model'],
    ],
    [
      'a server',
      {},
      { server: 'https://other.example' },
      ['breaking: servers: were `https://relay.example`, are `https://other.example`'],
    ],
    [
      'a request that takes less',
      { request: member({ type: 'string', enum: ['s', 'm'] }) },
      { request: member({ type: 'string', enum: ['s', 'l'] }, ['size']) },
      [
        'breaking: request size: is now required',
        'breaking: request size: no longer takes "m"',
        'compatible: request size: also takes "l"',
      ],
    ],
    [
      'a response that may hold more',
      { response: member({ type: 'string', enum: ['s'] }, ['size']) },
      { response: member({ type: 'string', enum: ['s', 'm'] }) },
      ['breaking: response 200 size: also takes "m"', 'breaking: response 200 size: is no longer required'],
    ],
    [
      'bounds and defaults',
      { request: member({ type: 'integer', minimum: 1, maximum: 5, default: 1 }) },
      { request: member({ type: 'integer', minimum: 0, maximum: 4, default: 2 }) },
      [
        'breaking: request size: `maximum` was 5, is 4',
        'compatible: request size: `default` was 1, is 2',
        'compatible: request size: `minimum` was 1, is 0',
      ],
    ],
    [
      'a type',
      { request: member({ type: 'integer' }) },
      { request: member({ type: ['number', 'string'] }) },
      ['compatible: request size: was integer, is number or string'],
    ],
    [
      'members of lists',
      { request: { properties: { list: { type: 'array', items: member({ type: 'string' }) } } } },
      { request: { properties: { list: { type: 'array', items: { properties: {} } } } } },
      ['breaking: request list[].size: is gone'],
    ],
    [
      'parameters of the address',
      { parameters: [{ name: 'page', in: 'query', schema: { type: 'integer' } }] },
      { parameters: [{ name: 'limit', in: 'query', required: true, schema: { type: 'integer' } }] },
      ['breaking: query `limit`: is new and required', 'breaking: query `page`: is gone'],
    ],
  ])('tells %s', async (_, old, now, expected) => {
    expect(await shown(old, now)).toEqual(expected);
  });

  it('ends where schemas contain themselves', async () => {
    const node = '#/components/schemas/node';
    const tree = (name: string) => ({
      request: { properties: { root: { $ref: node } } },
      schemas: {
        node: { type: 'object', properties: { [name]: { type: 'string' }, next: { $ref: node } } },
      },
    });
    const changes = await shown(tree('a'), tree('b'));
    expect(changes).toContain('breaking: request root.a: is gone');
  });

  it('prints changes by subject, and fails where it is asked to', async () => {
    const [old, now] = [{ request: member({ type: 'string' }) }, { request: {} }];
    const { code, out } = await diff(old, now, { json: false, failSeverity: 'error' });
    expect(code).toBe(1);
    expect(out).toBe(
      'POST /v1/chat chat.json\n  breaking    request size  is gone\n\n1 change, 1 breaking\n',
    );
    expect((await diff(now, old, { failSeverity: 'error' })).code).toBe(0);
    expect((await diff(now, old, { failSeverity: 'info' })).code).toBe(1);
  });

  it.each([
    ['nothing', {}, 'it has no `registry.json`, so it is no package that docschema made'],
    ['no JSON', { 'old/registry.json': '{' }, 'its `registry.json` is not JSON'],
    [
      'an older version',
      { 'old/registry.json': '{"version":0}' },
      'its `registry.json` has version 0, expected 1: build it again with this docschema',
    ],
    [
      'a newer version',
      { 'old/registry.json': '{"version":7}' },
      'its `registry.json` has version 7, expected 1: a newer docschema made it, update this one',
    ],
  ])('says why a folder with %s cannot be compared', (_, folder, message) => {
    const recorder = recordingTerminal();
    const code = runDiff({ cwd: temporaryProject(folder), old: 'old', now: 'old' }, recorder.terminal);
    expect(code).toBe(2);
    expect(recorder.err()).toContain(`\`old\` cannot be compared: ${message}\n`);
  });
});
