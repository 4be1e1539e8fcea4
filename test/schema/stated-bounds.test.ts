import { describe, expect, it } from 'vitest';
import { compileOperation } from '../../src/schema/compile-operation.ts';
import { createGraphBuilder } from '../../src/schema/graph-builder.ts';

/** The keywords of a schema that is the body of a request, with bounds that sentences state enforced or not. */
function keywordsOf(schema: unknown, statedBounds: 'note' | 'enforce', noted = false) {
  const builder = createGraphBuilder({ statedBounds });
  const requestBody = { content: { 'application/json': { schema } } };
  const value = { openapi: '3.1.0', paths: { '/images': { post: { requestBody } } } };
  const document = { path: 'images.json', value, ...(noted && { noted: true as const }) };
  const compiled = compileOperation(document, 'post', '/images', builder);
  if (compiled.kind !== 'compiled') throw new Error(compiled.reason);
  const { schema: id = '' } = compiled.operation.request?.content['application/json'] ?? {};
  return { keywords: builder.graph().nodes.get(id)?.keywords, problems: compiled.problems };
}

const images = { type: 'integer', description: 'Up to 4 images. Defaults to 1.' };
const sentence = 'the sentence "Up to 4 images. Defaults to 1."';

describe('what only sentences state', () => {
  it('is no keyword unless the configuration says so', () => {
    expect(keywordsOf(images, 'note').keywords).toEqual(images);
  });

  it('becomes keywords, each with its sentence', () => {
    expect(keywordsOf(images, 'enforce').keywords).toEqual({
      ...images,
      maximum: 4,
      default: 1,
      'x-docschema': { inferred: { maximum: sentence, default: sentence } },
    });
  });

  it.each([
    ['a bound of its own', { ...images, maximum: 10 }, { default: 1 }],
    ['a bound that excludes its end', { ...images, exclusiveMaximum: 5 }, { default: 1 }],
    ['a least value above', { ...images, minimum: 5 }, {}],
    ['a default above', { ...images, default: 8 }, {}],
    ['another type', { ...images, type: 'boolean' }, {}],
  ])('leaves alone what has %s', (_what, schema, added) => {
    const { keywords = {}, problems } = keywordsOf(schema, 'enforce');
    const { 'x-docschema': _, ...others } = keywords;
    expect(others).toEqual({ ...schema, ...added });
    expect(problems.filter(({ kind }) => kind === 'default-rejected')).toEqual([]);
  });

  it('takes what a page states of its own schema, and keeps what it cannot enforce', () => {
    const stated = { enum: ['a', 'b'], maxLength: 3, required: true, sentence: 'The models are a and b.' };
    const schema = { type: ['string', 'null'], maxLength: 5, 'x-docschema': { stated } };
    const from = 'the sentence "The models are a and b."';
    expect(keywordsOf(schema, 'enforce', true).keywords).toEqual({
      type: ['string', 'null'],
      maxLength: 5,
      enum: ['a', 'b', null],
      'x-docschema': {
        inferred: { enum: from },
        stated: { maxLength: 3, required: true, sentence: 'The models are a and b.' },
      },
    });
  });

  it.each([
    [{ stated: null }],
    [{ stated: { constructor: 1, sentence: 2 } }],
    [{ stated: { minimum: 'x', enum: 3, default: { a: 1 }, sentence: '' } }],
    [{ stated: ['minimum'] }],
  ])('bears notes of a stranger: %j', (notes) => {
    const schema = { type: 'number', 'x-docschema': notes };
    expect(keywordsOf(schema, 'enforce', true).keywords).toMatchObject({ type: 'number' });
    expect(keywordsOf(schema, 'enforce').keywords).toEqual({ type: 'number' });
  });
});
