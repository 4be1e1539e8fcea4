import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { defaultConfig } from '../../src/config.ts';
import { parseSpace } from '../../src/parser/space.ts';
import { memorySource, modelPage } from '../support/memory-source.ts';

const spaceOf = (text: string) => parseSpace('.gitbook.yaml', text);

describe('parseSpace', () => {
  const standard = { root: '', summary: 'SUMMARY.md', readme: 'README.md' };

  it.each(['./docs/', '/docs', 'docs', './docs', 'docs/.'])('reads the root %s', (root) => {
    expect(spaceOf(`root: ${root}\n`)).toEqual({
      root: 'docs',
      summary: 'docs/SUMMARY.md',
      readme: 'docs/README.md',
    });
  });

  it('reads the structure, from the root', () => {
    const structure = 'structure:\n  readme: ./start.md\n  summary: /nav/toc.md\n';
    expect(spaceOf(structure)).toEqual({ root: '', summary: 'nav/toc.md', readme: 'start.md' });
    expect(spaceOf(`root: ./\n${structure}`)).toEqual({
      root: '',
      summary: 'nav/toc.md',
      readme: 'start.md',
    });
    expect(spaceOf(`root: book\n${structure}`).summary).toBe('book/nav/toc.md');
  });

  it.each([
    '',
    'root: [',
    '- a',
    'root: 7\nstructure: x',
    'root: ../..\nstructure:\n  summary: ../../etc/passwd',
    'a: &a [*a]',
  ])('takes the standard for %j', (text) => {
    expect(spaceOf(text)).toEqual(standard);
  });
});

describe('a folder that says itself where its pages are', () => {
  const files = {
    '.gitbook.yaml': 'root: ./docs/\nstructure:\n  readme: start.md\n  summary: toc.md\n',
    'README.md': modelPage('Readme of the repository', ['relay/other']),
    'docs/start.md': '# Start\n',
    'docs/toc.md': '* [Speech](speech.md)\n  * [Relay Labs](relay.md)\n    * [Aria](aria.md)\n',
    'docs/speech.md': '# Speech\n',
    'docs/relay.md': '# Relay\n',
    'docs/aria.md': modelPage('Aria', ['relay/aria']),
  };

  it('has the pages of its root and the navigation of its structure', async () => {
    const { registry } = await compile(memorySource(files), defaultConfig);
    expect(registry.pages.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'docs/aria.md model',
      'docs/relay.md index',
      'docs/speech.md index',
      'docs/start.md index',
      'docs/toc.md index',
    ]);
    expect(registry.models).toHaveLength(1);
    expect(registry.models[0]).toMatchObject({
      id: 'relay/aria',
      category: 'Speech',
      developer: 'Relay Labs',
      inferred: { category: 'toc.md', developer: 'toc.md' },
    });
  });

  it('has all its pages where the root holds none', async () => {
    const { registry } = await compile(
      memorySource({ ...files, '.gitbook.yaml': 'root: ./elsewhere\n' }),
      defaultConfig,
    );
    expect(registry.models.map(({ id }) => id)).toEqual(['relay/aria', 'relay/other']);
  });
});

describe('category and developer', () => {
  const inferred = async (summary: string, ids: readonly string[] = ['m']) => {
    const { registry } = await compile(
      memorySource({ 'SUMMARY.md': summary, 'x.md': '# X\n', 'y.md': '# Y\n', 'm.md': modelPage('M', ids) }),
      defaultConfig,
    );
    const [model] = registry.models;
    return [model?.category, model?.developer];
  };

  it.each([
    [
      'a kind of models is no developer',
      '* [API](x.md)\n  * [Image Models](y.md)\n    * [M](m.md)\n',
      ['m'],
      ['Image Models', undefined],
    ],
    ['a single title is the category', '* [Speech](x.md)\n  * [M](m.md)\n', ['m'], ['Speech', undefined]],
    [
      'or the developer, where ids begin with it',
      '* [Relay-Labs](x.md)\n  * [M](m.md)\n',
      ['relaylabs/m'],
      [undefined, 'Relay-Labs'],
    ],
    [
      'a developer named like a kind',
      '* [Models](x.md)\n  * [Image AI](y.md)\n    * [M](m.md)\n',
      ['image-ai/m'],
      ['Models', 'Image AI'],
    ],
  ])('%s', async (_, summary, ids, expected) => {
    expect(await inferred(summary, ids)).toEqual(expected);
  });
});
