import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypeWords } from '../../src/type-words.ts';

const text = { type: 'string' };

describe('type words', () => {
  it.each([
    ['String', text],
    ['String ', text],
    ['`string`', text],
    ['float', { type: 'number' }],
    ['bool', { type: 'boolean' }],
    ['Integer', { type: 'integer' }],
    ['int/float', { type: 'number' }],
    ['string|null', { type: ['string', 'null'] }],
    ['string or null', { type: ['string', 'null'] }],
    ['string?', { type: ['string', 'null'] }],
    ['Optional[int]', { type: ['integer', 'null'] }],
    ['array of strings', { type: 'array', items: text }],
    ['list[string]', { type: 'array', items: text }],
    ['string[]', { type: 'array', items: text }],
    ['[]string', { type: 'array', items: text }],
    ['string[][]', { type: 'array', items: { type: 'array', items: text } }],
    ['Array<number>', { type: 'array', items: { type: 'number' } }],
    ['String List', { type: 'array', items: text }],
    ['(string|number)[]', { type: 'array', items: { type: ['string', 'number'] } }],
    ['Dict[str, int]', { type: 'object', additionalProperties: { type: 'integer' } }],
    ['string (uuid)', { type: 'string', format: 'uuid' }],
    ['integer<int64>', { type: 'integer', format: 'int64' }],
    ['"low" | "high"', { type: 'string', enum: ['low', 'high'] }],
    ['string | string[]', { anyOf: [text, { type: 'array', items: text }] }],
    ['string?|number', { type: ['string', 'null', 'number'] }],
    ['string[] | string[]', { type: 'array', items: text }],
    ['any', {}],
  ])('reads `%s`', (words, schema) => {
    expect(readTypeWords(words)).toEqual({ schema, missing: [], unknown: [] });
  });

  it.each([
    ['object', { type: 'object' }, ['hidden-properties']],
    ['array', { type: 'array' }, ['content']],
    ['enum<string>', { type: 'string' }, ['enum-values']],
    ['String[32]', { type: 'string' }, ['bounds']],
    ['string|object', { type: ['string', 'object'] }, ['hidden-properties']],
  ])('says what `%s` leaves open', (words, schema, missing) => {
    expect(readTypeWords(words)).toEqual({ schema, missing, unknown: [] });
  });

  it('notes inside a list what its items leave open', () => {
    const items = { type: 'object', 'x-docschema': { complete: false, missing: ['hidden-properties'] } };
    expect(readTypeWords('object[]').schema).toEqual({ type: 'array', items });
  });

  it.each([
    ['string (required)', true],
    ['string, optional', false],
    ['String - Optional', false],
    ['string required', true],
    ['string', undefined],
  ])('reads what `%s` demands', (words, required) => {
    expect(readTypeWords(words)).toMatchObject({ schema: text });
    expect(readTypeWords(words).required).toBe(required);
  });

  it.each(['class', 'Network', 'BigDecimal', 'dpmsolver+++', 'application/json', '2500 Chars', 'timestamp'])(
    'reports `%s` and constrains nothing',
    (words) => {
      expect(readTypeWords(words)).toEqual({ schema: {}, missing: ['type-unknown'], unknown: [words] });
    },
  );

  it('keeps a list whose items nobody knows', () => {
    expect(readTypeWords('Holding[]')).toMatchObject({ schema: { type: 'array' }, unknown: ['Holding'] });
  });

  it('constrains nothing where one alternative is unknown', () => {
    expect(readTypeWords('string | Holding')).toMatchObject({ schema: {}, unknown: ['Holding'] });
  });

  it('bears any text', () => {
    const parts = fc.constantFrom(
      'string',
      '[',
      ']',
      '<',
      '>',
      '(',
      ')',
      '|',
      ' or ',
      ' array',
      '?',
      ',',
      '"',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts, { maxLength: 60 }).map((list) => list.join('')),
        ),
        (words) => {
          expect(readTypeWords(words).schema).toBeTypeOf('object');
        },
      ),
    );
  });
});
