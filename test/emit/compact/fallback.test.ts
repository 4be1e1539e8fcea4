import { describe, expect, it } from 'vitest';
import { emitContext } from '../../../src/emit/emit-package.ts';
import { fallbackNotices } from '../../../src/emit/validators/fallback-notices.ts';
import { inputOf } from '../sample-input.ts';

const input = inputOf({
  odd: { type: 'object', properties: { text: { type: 'string', minWords: 3 } } },
  plain: {
    type: 'string',
    minLength: 1,
    description: 'Says nothing that rejects.',
    contentEncoding: 'base64',
  },
});
const context = await emitContext(input);

describe('a keyword that compact validators do not know', () => {
  it('leaves the schema to ajv', () => {
    const { fallbacks, files, stem } = context.validators;
    expect(fallbacks).toEqual([{ schema: input.graph.id('odd'), keyword: 'minWords' }]);
    const textOf = (name: string) =>
      files.find(({ path }) => path === `validators/${stem(input.graph.id(name))}.js`)?.text ?? '';
    expect(textOf('odd')).toContain('function f0(data');
    expect(textOf('plain')).toContain('export function f(v)');
  });

  it('is told, with the name of the schema', () => {
    expect(fallbackNotices(context)).toEqual([expect.stringMatching(/`odd-[0-9a-f]{12}`.+ajv: `minWords`/)]);
  });
});
