import { describe, expect, it } from 'vitest';
import { planValidatorFiles } from '../../../src/emit/validators/validator-files.ts';
import { sampleGraph } from '../sample-graph.ts';

const graph = sampleGraph({
  odd: { type: 'object', properties: { text: { type: 'string', minWords: 3 } } },
  plain: {
    type: 'string',
    minLength: 1,
    description: 'Says nothing that rejects.',
    contentEncoding: 'base64',
  },
});
const roots = ['odd', 'plain'].map(graph.id);

describe('a keyword that compact validators do not know', () => {
  it('leaves the schema to ajv, and is told', () => {
    const { fallbacks, files, stem } = planValidatorFiles(graph, roots, { banner: '' });
    expect(fallbacks.map(({ keyword }) => keyword)).toEqual(['minWords']);
    const textOf = (name: string) =>
      files.find(({ path }) => path === `validators/${stem(graph.id(name))}.js`)?.text ?? '';
    expect(textOf('odd')).toContain('function f0(data');
    expect(textOf('plain')).toContain('export function f(v)');
  });
});
