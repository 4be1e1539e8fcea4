import { describe, expect, it } from 'vitest';
import { bundleSchema } from '../../src/schema/bundle.ts';
import { compileOperation } from '../../src/schema/compile-operation.ts';
import { createGraphBuilder, type GraphBuilder } from '../../src/schema/graph-builder.ts';
import type { SchemaNode } from '../../src/schema-graph.ts';
import { compileValidator } from '../support/interpreter/validators.ts';

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

interface Options {
  readonly schemas?: Readonly<Record<string, unknown>>;
  readonly version?: string;
  readonly builder?: GraphBuilder;
}

/** The node of a schema that is the body of a request, with what was noted. */
function compile(
  schema: unknown,
  { schemas = {}, version = '3.0.3', builder = createGraphBuilder() }: Options = {},
) {
  const requestBody = { content: { 'application/json': { schema } } };
  const value = { openapi: version, paths: { '/chat': { post: { requestBody } } }, components: { schemas } };
  const compiled = compileOperation({ path: 'chat.json', value }, 'post', '/chat', builder);
  if (compiled.kind !== 'compiled') throw new Error(compiled.reason);
  const content = compiled.operation.request?.content['application/json'];
  const node = builder.graph().nodes.get(content?.schema ?? '');
  if (node === undefined || content === undefined) throw new Error('No schema');
  return { node, content, builder, problems: compiled.problems };
}

const nodeOf = (schema: unknown, options?: Options): SchemaNode => compile(schema, options).node;

describe('identity of nodes', () => {
  it('is that of the content, wherever it stands', () => {
    const message = { type: 'object', properties: { role: { type: 'string' } } };
    expect(nodeOf(reference('Message'), { schemas: { Message: message } })).toEqual(nodeOf(message));
    expect(nodeOf({ properties: { role: { type: 'string' } }, type: 'object' })).toEqual(nodeOf(message));
  });

  it.each([
    ['names of properties', { properties: { role: {} } }, { properties: { type: {} } }],
    ['text and number', { enum: ['1'] }, { enum: [1] }],
    ['order of a tuple', { anyOf: [{ type: 'string' }, {}] }, { anyOf: [{}, { type: 'string' }] }],
    ['where a name ends', { properties: { ab: {}, c: {} } }, { properties: { a: {}, bc: {} } }],
    ['a bound', { minimum: 1 }, { exclusiveMinimum: 1 }],
  ])('tells apart %s', (_what, one, other) => {
    expect(nodeOf(one).id).not.toBe(nodeOf(other).id);
    expect(nodeOf(one).structure).not.toBe(nodeOf(other).structure);
  });

  it.each([
    [
      'annotations',
      { type: 'string' },
      { type: 'string', description: 'A text', example: 'a', default: 'b' },
    ],
    ['order of properties', { properties: { a: {}, b: {} } }, { properties: { b: {}, a: {} } }],
    ['order of enum', { enum: ['a', 'b'] }, { enum: ['b', 'a'] }],
    ['order of required', { required: ['a', 'b'] }, { required: ['b', 'a'] }],
    ['formats that are not asserted', { type: 'integer' }, { type: 'integer', format: 'int64' }],
    ['annotations below', { items: { type: 'string' } }, { items: { type: 'string', title: 'Tag' } }],
  ])('is structurally the same whatever the %s', (_what, one, other) => {
    expect(nodeOf(one).structure).toBe(nodeOf(other).structure);
    expect(nodeOf(one).id).not.toBe(nodeOf(other).id);
  });
});

describe('cycles', () => {
  const schemas = {
    Filter: { oneOf: [reference('Comparison'), reference('Compound')] },
    Comparison: { type: 'object', properties: { key: { type: 'string' } }, required: ['key'] },
    Compound: {
      type: 'object',
      properties: { filters: { type: 'array', items: reference('Filter') } },
      required: ['filters'],
    },
  };

  it('have the same nodes wherever they are entered', () => {
    const first = compile(reference('Filter'), { schemas });
    const second = compile({ allOf: [reference('Compound'), reference('Filter')] }, { schemas });
    const ids = (of: typeof first) =>
      [...of.builder.graph().nodes.values()]
        .filter(({ cyclic }) => cyclic)
        .map(({ id, structure }) => `${id} ${structure}`);
    expect(ids(first)).toHaveLength(3);
    expect(ids(second).sort()).toEqual(ids(first).sort());
  });

  it('have the same nodes however they are unrolled', () => {
    const list = (next: string) => ({ type: 'object', properties: { next: reference(next) } });
    const one = nodeOf(reference('A'), { schemas: { A: list('A') } });
    const two = nodeOf(reference('A'), { schemas: { A: list('B'), B: list('A') } });
    const outside = nodeOf(list('A'), { schemas: { A: list('A') } });
    expect([two, outside]).toEqual([one, one]);
  });

  it('are structurally the same whatever their annotations, and differ where they differ', () => {
    const list = (next: string, more = {}) => ({
      type: 'object',
      properties: { next: reference(next) },
      ...more,
    });
    const plain = nodeOf(reference('A'), { schemas: { A: list('A') } });
    const told = nodeOf(reference('A'), { schemas: { A: list('B', { title: 'First' }), B: list('A') } });
    const strict = nodeOf(reference('A'), {
      schemas: { A: list('B'), B: list('A', { required: ['next'] }) },
    });
    expect(told.structure).toBe(plain.structure);
    expect(told.id).not.toBe(plain.id);
    expect(strict.structure).not.toBe(plain.structure);
  });

  it('are bundled by reference and judge any depth', () => {
    const { node, builder } = compile(reference('Filter'), { schemas });
    expect(bundleSchema(builder.graph(), node.id)).toHaveProperty('$defs');
    const validate = compileValidator(builder.graph(), node.id);
    const nest = (filter: unknown) => ({ filters: [filter] });
    expect(validate(nest(nest({ key: 'size' })))).toBe(true);
    expect(validate(nest(nest({ key: 5 })))).toBe(false);
  });

  it('lose defaults that they reject', () => {
    const tree = { type: 'object', properties: { child: reference('Tree') }, default: { child: 5 } };
    const { node, problems } = compile(reference('Tree'), { schemas: { Tree: tree } });
    expect(node.keywords).not.toHaveProperty('default');
    expect(problems.map(({ kind, at }) => [kind, at.pointer])).toEqual([
      ['default-rejected', '/components/schemas/Tree/default'],
    ]);
  });
});

describe('untrusted documents', () => {
  it('may chain references longer than a stack', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `S${index}`);
    const schemas = Object.fromEntries(
      names.map((name, index) => [name, { properties: { next: reference(names[index + 1] ?? 'S0') } }]),
    );
    expect(compile(reference('S0'), { schemas }).problems).toEqual([]);
  });

  it('may refer to one schema as often as they like', () => {
    const schemas = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `S${index}`,
        index === 0
          ? { type: 'string' }
          : { anyOf: [reference(`S${index - 1}`), reference(`S${index - 1}`)] },
      ]),
    );
    expect(compile(reference('S59'), { schemas }).builder.graph().nodes.size).toBe(60);
  });

  it('may nest deeper than a stack; beyond a hundred levels anything goes', () => {
    let schema: unknown = { type: 'string' };
    for (let depth = 0; depth < 20_000; depth += 1) schema = { items: schema };
    const { problems, content } = compile(schema);
    expect(problems.map(({ kind }) => kind)).toEqual(['too-deep']);
    expect(content).toMatchObject({ complete: false, missing: ['too-deep'] });
  });

  it('may have values nested deeper than a stack', () => {
    let value: unknown = 1;
    for (let depth = 0; depth < 20_000; depth += 1) value = [value];
    const { problems } = compile({ default: value, example: value, enum: [value], const: value });
    expect(problems.map(({ at }) => at.pointer.split('/').at(-1))).toEqual([
      'const',
      'default',
      'enum',
      'example',
    ]);
  });

  it('may have patterns that never end', () => {
    const { problems } = compile({ type: 'string', pattern: '^(a+)+$', default: `${'a'.repeat(60)}!` });
    expect(problems).toEqual([]);
  });

  it('may name properties as objects name theirs', () => {
    const properties = JSON.parse('{"__proto__": {"type": "string"}, "constructor": {"type": "integer"}}');
    const { node, builder } = compile({ type: 'object', properties, required: ['constructor'] });
    const validate = compileValidator(builder.graph(), node.id);
    expect(validate({})).toBe(false);
    expect(validate({ constructor: 5 })).toBe(true);
    expect(validate(JSON.parse('{"constructor": 5, "__proto__": 5}'))).toBe(false);
  });
});

describe('hints', () => {
  it.each([
    [{ title: 'ChatCompletion Request (v1)' }, 'chat-completion-request-v1'],
    [{ properties: { role: { enum: ['user'] }, content: {} } }, 'user-message'],
    [{ properties: { type: { const: 'image_url' }, url: {} } }, 'image-url'],
    [{ properties: { model: {}, prompt: {}, n: {}, size: {} } }, 'model-prompt-n'],
    [{ type: 'string', enum: ['auto', 'low', 'high'] }, 'auto-low-enum'],
    [{ type: 'array', items: { type: 'string' } }, 'string-list'],
    [{ title: '模型' }, 'any'],
    [{ title: 'a'.repeat(90) }, 'a'.repeat(40)],
  ])('%j is %s', (schema, hint) => {
    expect(nodeOf(schema).hint).toBe(hint);
  });
});
