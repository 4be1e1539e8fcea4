import { describe, expect, it } from 'vitest';
import type { LocatedValue } from '../../src/located-value.ts';
import { compileOperation } from '../../src/schema/compile-operation.ts';
import { createGraphBuilder } from '../../src/schema/graph-builder.ts';
import { checkValue, verdictOf } from '../../src/validation/check-value.ts';
import { literalValue } from '../../src/validation/literal-value.ts';
import { wordViolation } from '../../src/validation/word-violation.ts';
import type { Source } from '../support/interpreter/source.ts';

/** The schema of a request, in a graph of its own. */
function compiled(schema: unknown, schemas: Source = {}) {
  const builder = createGraphBuilder();
  const value = {
    openapi: '3.1.0',
    paths: {
      '/chat': { post: { requestBody: { content: { 'application/json': { schema } } }, responses: {} } },
    },
    components: { schemas },
  };
  const result = compileOperation({ path: 'chat.json', value }, 'post', '/chat', builder);
  if (result.kind !== 'compiled') throw new Error(result.reason);
  const id = result.operation.request?.content['application/json']?.schema ?? '';
  return { id, graph: builder.graph() };
}

/** Each reason as `keyword value/path`, with the member it speaks of. */
function explain(schema: unknown, value: unknown, schemas?: Source): string[] {
  const { id, graph } = compiled(schema, schemas);
  return checkValue(literalValue(value), id, graph).map(
    ({ keyword, valuePath, member, constants }) =>
      `${keyword} ${valuePath.join('/')}${member === undefined ? '' : ` +${member}`}${
        constants === undefined ? '' : ` of ${constants.join()}`
      }`,
  );
}

const part = {
  anyOf: [
    {
      type: 'object',
      required: ['type', 'text'],
      properties: { type: { const: 'text' }, text: { type: 'string' } },
    },
    {
      type: 'object',
      required: ['type', 'image_url'],
      properties: {
        type: { const: 'image_url' },
        image_url: {
          type: 'object',
          required: ['url'],
          properties: { url: { type: 'string' }, detail: { enum: ['low', 'high'] } },
        },
      },
    },
  ],
};
const message = {
  type: 'object',
  required: ['role', 'content'],
  properties: {
    role: { enum: ['user'] },
    content: { oneOf: [{ type: 'string' }, { type: 'array', items: part }] },
  },
};
const chat = { type: 'object', properties: { messages: { type: 'array', items: message } } };
const sending = (content: unknown) => ({ messages: [{ role: 'user', content }] });

describe('the words of a rejection', () => {
  const said = (schema: unknown, value: unknown) => {
    const { id, graph } = compiled(schema);
    return checkValue(literalValue(value), id, graph).map(
      (violation) => wordViolation(violation, 'The payload', graph).message,
    );
  };
  const typed = (...values: unknown[]) => ({
    type: 'object',
    properties: { type: { type: 'string', enum: values } },
  });

  it.each([
    [typed('a', 'b', null), null, '`type` is `null`, expected `"a"` or `"b"`'],
    [typed('a', 'b', null), 'c', '`type` is `"c"`, expected `"a"` or `"b"`'],
    [
      typed('one', 'two', 'three', 'four', 'five', 'six', null),
      'sixx',
      '`type` is `"sixx"`, expected `"one"`, `"two"`, `"three"`, `"four"`, `"five"` or `"six"`',
    ],
    [{ anyOf: [typed('a', null), typed('b')] }, 'c', '`type` is `"c"`, expected `"a"` or `"b"`'],
  ])('lists no value that the type beside the list does not take: %j', (schema, type, message) => {
    expect(said(schema, { type })).toEqual([message]);
  });
});

describe('the reason of a rejection', () => {
  it.each([
    [
      'the member of the alternative that its constant chooses',
      { type: 'image_url', image_url: { url: 5 } },
      ['type messages/0/content/0/image_url/url'],
    ],
    ['what that alternative lacks', { type: 'image_url' }, ['required messages/0/content/0 +image_url']],
    [
      'the constant, where no alternative has it',
      { type: 'picture', text: 'x' },
      ['const messages/0/content/0/type of text,image_url'],
    ],
    [
      'several faults of one alternative',
      { type: 'image_url', image_url: { detail: 'full' } },
      ['required messages/0/content/0/image_url +url', 'enum messages/0/content/0/image_url/detail'],
    ],
  ])('is %s', (_, item, expected) => {
    expect(explain(chat, sending([item])).toSorted()).toEqual(expected.toSorted());
  });

  it('is the union itself where no alternative takes such a value', () => {
    expect(explain(chat, sending(5))).toEqual(['oneOf messages/0/content']);
  });

  it('is one for each part, whichever schemas reject it', () => {
    const twice = {
      allOf: [{ properties: { n: { type: 'integer' } } }, { properties: { n: { minimum: 5 } } }],
    };
    expect(explain(twice, { n: 1.5 })).toEqual(['type n']);
  });

  it('names the member that is not allowed', () => {
    expect(explain({ properties: { n: {} }, additionalProperties: false }, { n: 1, m: 2 })).toEqual([
      'additionalProperties  +m',
    ]);
  });

  it('leads to the schema that gives it', () => {
    const { id, graph } = compiled(chat);
    const [violation] = checkValue(literalValue(sending([{ type: 'text', text: 5 }])), id, graph);
    expect(violation?.schemaPath.join('/')).toBe(
      'properties/messages/items/properties/content/oneOf/1/items/anyOf/0/properties/text',
    );
  });
});

describe('unevaluated parts', () => {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  const conditional = { if: { required: ['b'] }, then: { properties: { b: {} } } };
  const strict = {
    allOf: [{ properties: { a: {} } }, conditional],
    anyOf: [{ properties: { c: { type: 'string' } }, required: ['c'] }, true],
    unevaluatedProperties: false,
  };

  it.each([
    [{ a: 1 }, []],
    [{ a: 1, b: 2 }, []],
    [{ c: 'x' }, []],
    [{ c: 5 }, ['unevaluatedProperties  +c']],
    [{ d: 1 }, ['unevaluatedProperties  +d']],
  ])('%j', (value, expected) => {
    expect(explain(strict, value)).toEqual(expected);
  });

  it.each([
    [['a', 1], []],
    [['a', 'b'], ['type 1']],
    [['a', 1, 2], []],
  ])('%j', (value, expected) => {
    const list = { allOf: [{ prefixItems: [{ type: 'string' }] }], unevaluatedItems: { type: 'integer' } };
    expect(explain(list, value)).toEqual(expected);
  });
});

describe('what is not statically known', () => {
  const unknown: LocatedValue = { kind: 'unknown' };
  const text = (...parts: (string | undefined)[]): LocatedValue => ({ kind: 'unknown', parts });
  const object = (members: Record<string, LocatedValue>, open: boolean): LocatedValue => ({
    kind: 'object',
    members: Object.entries(members).map(([name, value]) => ({ name, value })),
    open,
  });

  it.each([
    ['any value', { type: 'integer' }, unknown, 'open'],
    ['text as a number', { type: 'integer' }, text(undefined), 'rejected'],
    ['text that can be listed', { enum: ['gpt-4', 'gpt-5'] }, text('gpt-', undefined), 'open'],
    ['text that cannot', { enum: ['gpt-4', 'gpt-5'] }, text('o', undefined), 'rejected'],
    [
      'text that is long enough already',
      { type: 'string', maxLength: 3 },
      text('long', undefined),
      'rejected',
    ],
    ['a member of an open object', { required: ['a'] }, object({}, true), 'open'],
    ['a member of a whole object', { required: ['a'] }, object({}, false), 'rejected'],
    [
      'a wrong member of an open object',
      { properties: { a: { type: 'string' } } },
      object({ a: { kind: 'literal', value: 5 } }, true),
      'rejected',
    ],
    [
      'a name that is not allowed, whatever its value',
      { properties: {}, additionalProperties: false },
      object({ a: unknown }, false),
      'rejected',
    ],
    ['what a `not` forbids, perhaps', { not: { required: ['a'] } }, object({}, true), 'open'],
  ] as const)('%s', (_, schema, value, verdict) => {
    const { id, graph } = compiled(schema);
    expect(verdictOf(value, id, graph)).toBe(verdict);
    expect(checkValue(value, id, graph).length > 0).toBe(verdict === 'rejected');
  });
});

describe('bounds', () => {
  const node = {
    type: 'object',
    properties: { next: { $ref: '#/components/schemas/Node' }, n: { type: 'integer' } },
  };

  it('a value nested 10,000 deep is judged as far as is bearable', () => {
    const { id, graph } = compiled({ $ref: '#/components/schemas/Node' }, { Node: node });
    let value: LocatedValue = { kind: 'literal', value: 'wrong' };
    for (let depth = 0; depth < 10_000; depth += 1) {
      value = { kind: 'object', members: [{ name: 'next', value }], open: false };
    }
    expect(verdictOf(value, id, graph)).toBe('open');
    expect(checkValue(value, id, graph)).toEqual([]);
  });

  it('unions of unions are explained in time that grows with the value, not with their product', () => {
    const level = (depth: number): unknown =>
      depth === 0
        ? { type: 'integer' }
        : {
            anyOf: Array.from({ length: 4 }, (_, tag) => ({
              type: 'object',
              required: ['tag', 'inner'],
              properties: {
                tag: { const: `t${tag}` },
                inner: { $ref: `#/components/schemas/L${depth - 1}` },
              },
            })),
          };
    const schemas = Object.fromEntries(Array.from({ length: 12 }, (_, depth) => [`L${depth}`, level(depth)]));
    const { id, graph } = compiled({ $ref: '#/components/schemas/L11' }, schemas);
    let value: unknown = 'wrong';
    for (let depth = 1; depth < 12; depth += 1) value = { tag: 't3', inner: value };
    const start = performance.now();
    const found = checkValue(literalValue(value), id, graph);
    expect(found.map(({ valuePath }) => valuePath.length)).toEqual([11]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('names such as `__proto__` are ordinary', () => {
    const value: LocatedValue = {
      kind: 'object',
      members: [{ name: '__proto__', value: { kind: 'literal', value: 5 } }],
      open: false,
    };
    const { id, graph } = compiled({
      properties: { constructor: { type: 'string' } },
      additionalProperties: false,
    });
    expect(checkValue(value, id, graph).map(({ member }) => member)).toEqual(['__proto__']);
    expect(explain({ required: ['toString'] }, {})).toEqual(['required  +toString']);
  });

  it('thousands of payloads are held against a large union in bounded time', () => {
    const { id, graph } = compiled({
      anyOf: Array.from({ length: 100 }, (_, index) => ({
        type: 'object',
        required: ['model', 'messages'],
        properties: { model: { const: `model-${index}` }, messages: { type: 'array', items: message } },
      })),
    });
    const start = performance.now();
    for (let round = 0; round < 2000; round += 1) {
      checkValue(literalValue({ model: `model-${round % 100}`, ...sending('Hello') }), id, graph);
    }
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
