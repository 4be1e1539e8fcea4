import { describe, expect, it } from 'vitest';
import { compileOperation } from '../../src/schema/compile-operation.ts';
import { outlineDocument } from '../../src/schema/find-operation.ts';
import { createGraphBuilder } from '../../src/schema/graph-builder.ts';

const operation = { responses: {} };

function find(paths: unknown, method: string, path: string, version: object = { openapi: '3.0.0' }) {
  const document = { path: 'chat.json', value: { ...version, paths } };
  const compiled = compileOperation(document, method, path, createGraphBuilder());
  return compiled.kind === 'absent' ? compiled : compiled.operation.at.pointer;
}

describe('compileOperation', () => {
  const paths = { '/v1/models/{id}': { get: operation }, '/v1/chat': { post: operation, get: operation } };

  it('finds an operation as it is written', () => {
    expect(find(paths, 'get', '/v1/models/{id}')).toBe('/paths/~1v1~1models~1{id}/get');
  });

  it.each([
    ['get', '/v1/models/{model}', '/v1/models/{id}'],
    ['get', '/V1/Chat/', '/v1/chat'],
    ['post', '/v2/chat', '/v1/chat'],
    ['get', '/v2/chat', undefined],
    ['put', '/v2/chat', undefined],
    ['get', '__proto__', undefined],
  ])('%s %s is absent and can have meant %s', (method, path, candidate) => {
    expect(find(paths, method, path)).toEqual({
      kind: 'absent',
      reason: 'path-absent',
      ...(candidate === undefined ? {} : { candidate }),
    });
  });

  it.each([
    ['post', '/v1/models/{id}', 'get'],
    ['put', '/v1/chat', undefined],
    ['parameters', '/v1/models/{id}', 'get'],
  ])('%s is no method of %s and can have meant %s', (method, path, candidate) => {
    expect(find(paths, method, path)).toEqual({
      kind: 'absent',
      reason: 'method-absent',
      ...(candidate === undefined ? {} : { candidate }),
    });
  });

  it('says so where a document is of another format', () => {
    expect(find(paths, 'get', '/v1/chat', { swagger: '2.0' })).toEqual({
      kind: 'absent',
      reason: 'not-openapi',
    });
    expect(find([], 'get', '/v1/chat')).toEqual({ kind: 'absent', reason: 'not-openapi' });
  });

  it.each([
    5,
    null,
    'x',
    [],
    { requestBody: 5, responses: [], parameters: {} },
    { parameters: [5, { name: 'a' }] },
    { responses: { 200: 5, 201: { content: 5 }, 202: { content: { 'a/b': 5 } } } },
    { security: 5, servers: [5], requestBody: { $ref: 5 } },
  ])('survives the operation %j', (broken) => {
    expect(() => find({ '/chat': { post: broken } }, 'post', '/chat')).not.toThrow();
  });
});

describe('outlineDocument', () => {
  const outline = (value: Record<string, unknown>) => outlineDocument({ path: 'chat.json', value });

  it('lists every operation, and the version as stated', () => {
    const paths = { '/v1/chat': { summary: 'Chat', post: operation, get: operation }, '/v1/x': null };
    expect(outline({ openapi: '3.1.0', paths })).toEqual({
      path: 'chat.json',
      openapi: '3.1.0',
      operations: [
        { method: 'get', path: '/v1/chat' },
        { method: 'post', path: '/v1/chat' },
      ],
    });
  });

  it('bears documents that are none', () => {
    expect(outline({ openapi: 3, paths: [1] })).toEqual({ path: 'chat.json', operations: [] });
  });
});
