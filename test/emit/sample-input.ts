import type { EmitInput } from '../../src/emit/emitter.ts';
import { modelModule } from '../../src/module-name.ts';
import type { Model, Operation, Registry } from '../../src/registry-model.ts';
import type { NodeId, OperationSchemas } from '../../src/schema-graph.ts';
import { type SampleGraph, sampleGraph } from './sample-graph.ts';

/** Ids that are hard to make files and subpaths of. */
export const hardIds = [
  '../../etc/passwd',
  '__proto__',
  'CON',
  'a b',
  '#g1_voice',
  'é/ü*?%~',
  'Vendor/M',
  'vendor/m',
  '#x',
  '%2e%2e',
  'quotes\' " ` \n */ ``` $x',
  '</script>\u2028-->',
  `x${'9'.repeat(500)}`,
];

const definitions = {
  'chat-request': {
    type: 'object',
    description: 'A conversation to continue.',
    required: ['model', 'messages'],
    properties: {
      model: { type: 'string', enum: ['vendor/chat-1', 'vendor/chat-2'] },
      messages: { type: 'array', minItems: 1, items: { $ref: 'message' } },
      temperature: { type: 'number', minimum: 0, maximum: 2, default: 1, description: 'Randomness.' },
      user: { type: ['string', 'null'], maxLength: 64 },
      __proto__x: { type: 'string' },
      tools: { type: 'array', items: { $ref: 'tool' } },
    },
  },
  message: {
    description:
      'One turn of the conversation, with everything that a model is told about who speaks and what was said.',
    oneOf: [
      {
        type: 'object',
        title: 'User',
        required: ['role', 'content'],
        properties: {
          role: { type: 'string', const: 'user' },
          content: {
            anyOf: [
              { type: 'string' },
              { type: 'array', items: { type: 'object', additionalProperties: true } },
            ],
          },
        },
      },
      {
        type: 'object',
        title: 'Assistant',
        required: ['role'],
        properties: { role: { const: 'assistant' }, content: { type: ['string', 'null'] } },
        additionalProperties: false,
      },
    ],
  },
  tool: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string', pattern: '^[a-zA-Z0-9_-]+$', minLength: 1, maxLength: 64 },
      parameters: { type: 'object' },
      url: { type: 'string', format: 'uri' },
      tools: { type: 'array', items: { $ref: 'tool' } },
    },
  },
  'chat-response': {
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'string' },
      created: { type: 'integer' },
      at: { type: 'string', format: 'date-time' },
    },
    'x-docschema': { complete: false },
  },
  'secret-request': {
    type: 'object',
    properties: { secret: { type: 'string', title: 'Secret', maxLength: 8 } },
  },
  'task-id': { type: 'string', format: 'uuid' },
};

/** One operation per schema, which takes and gives it. */
export function inputOf(
  schemas: Parameters<typeof sampleGraph>[0],
): EmitInput & { readonly graph: SampleGraph } {
  const graph = sampleGraph(schemas);
  const operations = Object.keys(schemas).map((name, index) =>
    operation(`post /${index}`, 'post', `/${index}`, graph.id(name), graph.id(name)),
  );
  const registry: Registry = {
    models: operations.map(({ key }, index) => model(`model-${index}`, [key])),
    operations,
    pages: [],
  };
  return {
    ...sampleInput(),
    registry,
    graph,
    operations: new Map(operations.map((each) => [each.key, compiled(each)])),
  };
}

/** A registry and graph with what packages of real documentations have. */
export function sampleInput(
  options: Partial<EmitInput['options']> = {},
): EmitInput & { readonly graph: SampleGraph } {
  const graph = sampleGraph(definitions);
  const chat = operation(
    'post /v1/chat chat.json',
    'post',
    '/v1/chat',
    graph.id('chat-request'),
    graph.id('chat-response'),
  );
  const chatAgain = operation(
    'post /v1/chat other.json',
    'post',
    '/v1/chat',
    graph.id('tool'),
    graph.id('chat-response'),
  );
  const poll: Operation = {
    ...operation(
      'get /v1/tasks/{id} task.json',
      'get',
      '/v1/tasks/{id}',
      undefined,
      graph.id('chat-response'),
    ),
    parameters: [{ name: 'id', in: 'path', required: true, schema: graph.id('task-id') }],
  };
  const lost: Operation = {
    ...operation('post /v1/lost', 'post', '/v1/lost'),
    responses: {},
    unresolved: { reason: 'missing', link: 'lost.json' },
  };
  const secret = operation('post /v1/secret', 'post', '/v1/secret', graph.id('secret-request'));
  const registry: Registry = {
    models: [
      model('vendor/chat-1', [chat.key, poll.key], { aliases: ['chat-1'], developer: 'Vendor' }),
      model('vendor/chat-2', [chat.key, chatAgain.key, lost.key]),
      model('vendor/secret', [secret.key], { hidden: true, page: 'secret.md' }),
      ...hardIds.map((id) => model(id, [poll.key], { category: 'odd | names' })),
    ],
    operations: [chat, chatAgain, lost, poll, secret],
    pages: [
      {
        path: 'chat.md',
        title: 'Chat',
        kind: 'model',
        format: 'gitbook-markdown',
        models: ['vendor/chat-1'],
        operations: [chat.key],
        samples: { python: 1 },
      },
      {
        path: 'secret.md',
        kind: 'model',
        format: 'gitbook-markdown',
        models: ['vendor/secret'],
        operations: [secret.key],
        samples: {},
        hidden: true,
      },
    ],
  };
  return {
    registry,
    graph,
    operations: new Map([chat, chatAgain, poll, secret].map((each) => [each.key, compiled(each)])),
    options: {
      packageName: '@sample/model-schemas',
      packageVersion: '1.2.3',
      packageDescription: 'Models of a sample API.',
      license: 'MIT',
      includeHidden: false,
      generator: 'docschema 0.0.0',
      ...options,
    },
  };
}

function model(id: string, operations: readonly string[], more: Partial<Model> = {}): Model {
  const at = { path: 'chat.md', line: 3, column: 1 };
  return {
    id,
    module: modelModule(id),
    category: 'Text',
    aliases: [],
    page: 'chat.md',
    at,
    alsoAt: [],
    operations,
    inferred: { category: 'folder' },
    ...more,
  };
}

function operation(
  key: string,
  method: string,
  path: string,
  request?: NodeId,
  response?: NodeId,
): Operation {
  const content = (schema: NodeId | undefined): NonNullable<Operation['request']>['content'] =>
    schema === undefined ? {} : { 'application/json': { schema, complete: true, missing: [] } };
  return {
    key,
    method,
    path,
    servers: ['https://api.sample.test'],
    security: [
      { schemes: [{ name: 'access-token', scopes: [], scheme: { type: 'http', scheme: 'bearer' } }] },
    ],
    models: ['vendor/chat-1'],
    source: 'spec',
    at: { path: 'chat.json', pointer: '/paths/~1v1~1chat/post' },
    parameters: [],
    ...(request === undefined ? {} : { request: { required: true, content: content(request) } }),
    responses: { '200': { description: 'Done', content: content(response) } },
  };
}

function compiled(operation: Operation): OperationSchemas {
  const at = { path: 'chat.json', pointer: '/paths/~1v1~1chat/post' };
  const content = (contents: NonNullable<Operation['request']>['content']) =>
    Object.fromEntries(Object.entries(contents).map(([name, entry]) => [name, { ...entry, at }]));
  return {
    method: operation.method,
    path: operation.path,
    deprecated: false,
    servers: operation.servers,
    security: operation.security,
    parameters: operation.parameters.map((parameter) => ({ ...parameter, at })),
    ...(operation.request
      ? { request: { ...operation.request, content: content(operation.request.content) } }
      : {}),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => [
        status,
        { ...response, content: content(response.content) },
      ]),
    ),
    at,
    refs: { '/paths/~1v1~1chat/post/requestBody': '/components/requestBodies/Chat' },
  };
}
