import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { defaultConfig } from '../../src/config.ts';
import type { Model } from '../../src/registry-model.ts';
import { memorySource, modelPage, specText } from '../support/memory-source.ts';

const registryOf = async (files: Readonly<Record<string, string>>) =>
  (await compile(memorySource(files), defaultConfig)).registry;

const known = (model: Model | undefined) =>
  Object.fromEntries(Object.entries(model ?? {}).filter(([, value]) => value !== undefined));

describe('the registry', () => {
  it('makes one model of an id on several pages: first page that is not hidden, operations of all', async () => {
    const registry = await registryOf({
      'a.md': `---\nhidden: true\n---\n${modelPage('A', ['relay/x'], ['get /v1/x x.json'])}`,
      'b.md': modelPage('B', ['relay/x'], ['post /v1/x x.json']),
      'c.md': modelPage('C', ['relay/x']),
      'x.json': specText('get /v1/x', 'post /v1/x'),
    });
    expect(known(registry.models[0])).toMatchObject({
      id: 'relay/x',
      module: 'models/relay/x',
      name: 'B',
      page: 'b.md',
      at: { path: 'b.md', line: 5, column: 3 },
      alsoAt: [{ path: 'c.md' }, { path: 'a.md' }],
      operations: ['GET /v1/x x.json', 'POST /v1/x x.json'],
    });
    expect(registry.models[0]).not.toHaveProperty('hidden', true);
    expect(registry.operations.map(({ key, models }) => [key, models])).toEqual([
      ['GET /v1/x x.json', ['relay/x']],
      ['POST /v1/x x.json', ['relay/x']],
    ]);
  });

  it('infers category and developer from SUMMARY.md, then folders, then the id, and says so', async () => {
    const { models } = await registryOf({
      'SUMMARY.md': [
        '# Table of contents',
        '## Reference',
        '* [Text Models](text/README.md)',
        '  * [Relay Labs](text/relay/README.md)',
        '    * [In both](text/relay/a.md)',
        '* [Tools](tools/README.md)',
        '  * [Only a category](tools/b.md)',
        '',
      ].join('\n'),
      'text/README.md': '# Text\n',
      'text/relay/README.md': '# Relay\n',
      'text/relay/a.md': modelPage('A', ['a']),
      'text/relay/not-listed.md': modelPage('N', ['n']),
      'tools/b.md': modelPage('B', ['vendor/b']),
      'video/acme/c.md': modelPage('C', ['c']),
      'd.md': modelPage('D', ['vendor/d']),
    });
    const inferred = models.map(({ id, category, developer, inferred: from }) => [
      id,
      category,
      from.category,
      developer,
      from.developer,
    ]);
    expect(inferred).toEqual([
      ['a', 'Text Models', 'SUMMARY.md', 'Relay Labs', 'SUMMARY.md'],
      ['c', 'video', 'folder', 'acme', 'folder'],
      ['n', 'Text Models', 'folder', 'Relay Labs', 'folder'],
      ['vendor/b', 'Tools', 'SUMMARY.md', 'vendor', 'id prefix'],
      ['vendor/d', undefined, undefined, 'vendor', 'id prefix'],
    ]);
  });

  it('lists operations that are not resolved, with reason and candidate', async () => {
    const { operations } = await registryOf({
      'a.md': modelPage(
        'A',
        ['a'],
        [
          'post /v1/y x.json',
          'get /v1/x x.json',
          'post /v1/x gone.json',
          'post /v1/x X.json',
          'post /v1/x broken.json',
          'post /v1/x gone.json',
        ],
      ),
      'x.json': specText('post /v1/x'),
      'broken.json': '{ "openapi": ',
    });
    expect(
      operations.map(({ key, unresolved, source, at }) => [
        key,
        unresolved?.reason,
        unresolved?.candidate,
        source,
        'line' in at && at.line,
      ]),
    ).toEqual([
      ['GET /v1/x a.md', 'method-absent', 'post', 'page', 10],
      ['POST /v1/x a.md', 'missing', undefined, 'page', 13],
      ['POST /v1/x a.md#2', 'only-case-differs', 'x.json', 'page', 16],
      ['POST /v1/x a.md#3', 'not-openapi', undefined, 'page', 19],
      ['POST /v1/x a.md#4', 'missing', undefined, 'page', 22],
      ['POST /v1/y a.md', 'path-absent', '/v1/x', 'page', 7],
    ]);
  });

  it('gives aliases their target, replacements and states', async () => {
    const { models } = await registryOf({
      'a.md': `${modelPage('A', ['x', 'v/x', 'old'])}
{% hint style="danger" %}
\`old\` is no longer available. Use \`x\` instead.
{% endhint %}
`,
    });
    expect(
      models.map(({ id, aliases, aliasOf, status, replacement }) => ({
        id,
        aliases,
        aliasOf,
        status,
        replacement,
      })),
    ).toEqual([
      { id: 'old', aliases: [], aliasOf: undefined, status: 'retired', replacement: 'x' },
      { id: 'v/x', aliases: [], aliasOf: 'x', status: undefined, replacement: undefined },
      { id: 'x', aliases: ['v/x'], aliasOf: undefined, status: undefined, replacement: undefined },
    ]);
  });

  it('knows what kind of page each is, and counts its samples', async () => {
    const { pages } = await registryOf({
      'SUMMARY.md': '* [Guides](guides.md)\n  * [One](one.md)\n',
      'README.md': '# Start\n',
      'guides.md': '# Guides\n',
      'one.md':
        '# One\n\n```python\nrequests.post("https://relay.example")\n```\n\n```sh\ncurl x\n```\n\n```bash\ncurl y\n```\n',
      'endpoint.md':
        '# Balance\n\n{% swagger src="x.json" path="/v1/x" method="post" %}\nx.json\n{% endswagger %}\n',
      'generated.md': '# Section\n',
      'x.json': specText('post /v1/x'),
    });
    expect(pages.map(({ path, kind, title, samples }) => [path, kind, title, samples])).toEqual([
      ['README.md', 'index', 'Start', {}],
      ['SUMMARY.md', 'index', 'SUMMARY', {}],
      ['endpoint.md', 'endpoint', 'Balance', {}],
      ['generated.md', 'guide', 'Section', {}],
      ['guides.md', 'index', 'Guides', {}],
      ['one.md', 'guide', 'One', { python: 1, shell: 2 }],
    ]);
  });

  it('is the same in whatever order the files are read', async () => {
    const source = memorySource({
      'a.md': modelPage('A', ['a', 'b'], ['post /v1/x x.json']),
      'b.md': modelPage('B', ['b', 'c'], ['post /v1/x x.json', 'get /v1/y y.json']),
      'x.json': specText('post /v1/x'),
      'y.json': specText('get /v1/y'),
    });
    const reversed = { ...source, pages: source.pages.toReversed(), specs: source.specs.toReversed() };
    const [first, second] = await Promise.all(
      [source, reversed].map((files) => compile(files, defaultConfig)),
    );
    expect(JSON.stringify(second?.registry)).toBe(JSON.stringify(first?.registry));
    expect([...(second?.graph.nodes.keys() ?? [])].sort()).toEqual(
      [...(first?.graph.nodes.keys() ?? [])].sort(),
    );
  });
});
