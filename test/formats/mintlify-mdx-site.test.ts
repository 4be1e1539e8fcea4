import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { defaultConfig } from '../../src/config.ts';
import { parseSiteConfig } from '../../src/parser/site-config.ts';
import { memorySource } from '../support/memory-source.ts';

function spec(...operations: readonly string[]): string {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const [method = '', path = ''] = operation.split(' ');
    paths[path] = { ...paths[path], [method]: { responses: { 200: { description: 'ok' } } } };
  }
  return JSON.stringify({ openapi: '3.1.0', info: { title: 'Relay', version: '1' }, paths });
}

const page = (operation: string) => `---\ntitle: A page\nopenapi: "${operation}"\n---\n\nText.\n`;

async function link(files: Readonly<Record<string, string>>) {
  const pages = Object.keys(files).filter((path) => path.endsWith('.mdx'));
  const { operationLinks } = await compile({ ...memorySource(files), pages }, defaultConfig);
  return operationLinks.map(({ page, link, file, unresolved }) =>
    [page, link.method, link.path, unresolved?.reason ?? file].join(' '),
  );
}

describe('operations that name no document', () => {
  it('are in the only document that has them', async () => {
    const files = {
      'a/x.mdx': page('POST /x'),
      'specs/one.json': spec('post /x'),
      'specs/two.json': spec('get /x'),
    };
    expect(await link(files)).toEqual(['a/x.mdx post /x specs/one.json']);
  });

  it('are in the nearest of several: of the folder, or of one above it', async () => {
    const files = {
      'a/x.mdx': page('POST /x'),
      'a/openapi.json': spec('post /x'),
      'b/c/x.mdx': page('POST /x'),
      'b/openapi.yaml': spec('post /x'),
    };
    expect(await link(files)).toEqual(['a/x.mdx post /x a/openapi.json', 'b/c/x.mdx post /x b/openapi.yaml']);
  });

  it('are nowhere, or ambiguous, and then nothing is chosen', async () => {
    const files = {
      'x.mdx': page('POST /x'),
      'y.mdx': page('POST /y'),
      'a/openapi.json': spec('post /x'),
      'b/openapi.json': spec('post /x'),
    };
    expect(await link(files)).toEqual(['x.mdx post /x ambiguous', 'y.mdx post /y operation-absent']);
  });

  it('are in the document that the navigation gives their page', async () => {
    const group = { group: 'B', openapi: '/b/openapi.json', pages: ['x'] };
    const files = {
      'docs.json': JSON.stringify({ navigation: { tabs: [{ tab: 'API', groups: [group] }] } }),
      'x.mdx': page('POST /x'),
      'a/openapi.json': spec('post /x'),
      'b/openapi.json': spec('post /x'),
    };
    expect(await link(files)).toEqual(['x.mdx post /x b/openapi.json']);
  });

  it('are unresolved where that document is elsewhere', async () => {
    const files = {
      'mint.json': JSON.stringify({
        openapi: 'https://relay.example/openapi.json',
        navigation: [{ group: 'B', pages: ['x'] }],
      }),
      'x.mdx': page('POST /x'),
    };
    expect(await link(files)).toEqual(['x.mdx post /x external']);
  });

  it('may name their document from the docs folder', async () => {
    const files = { 'a/x.mdx': page('specs/one.json POST /x'), 'specs/one.json': spec('post /x') };
    expect(await link(files)).toEqual(['a/x.mdx post /x specs/one.json']);
  });
});

describe('operations that only the navigation lists', () => {
  it('are operations of the registry', async () => {
    const files = {
      'docs.json': JSON.stringify({
        navigation: {
          groups: [
            { group: 'Chat', openapi: 'chat.json', pages: ['POST /chats', 'chats'] },
            { group: 'Runs', openapi: { source: 'runs.json', directory: 'runs' } },
          ],
        },
      }),
      'chats.mdx': '---\ntitle: Chats\n---\n\nText.\n',
      'chat.json': spec('post /chats', 'get /chats'),
      'runs.json': spec('get /runs', 'post /runs'),
    };
    expect(await link(files)).toEqual([
      'docs.json post /chats chat.json',
      'docs.json get /runs runs.json',
      'docs.json post /runs runs.json',
    ]);
  });
});

describe('docs.json', () => {
  const text = JSON.stringify(
    {
      api: { openapi: ['one.json', 'two.json'] },
      navigation: {
        languages: [
          {
            language: 'en',
            tabs: [
              {
                tab: 'Guides',
                groups: [{ group: 'Start', pages: ['index', { group: 'More', pages: ['a/b'] }] }],
              },
            ],
          },
        ],
        global: { anchors: [{ anchor: 'Status', href: 'https://relay.example' }] },
      },
    },
    undefined,
    2,
  );

  it('says which pages there are, below which groups', () => {
    const site = parseSiteConfig('docs.json', text, ['index.mdx', 'a/b.md']);
    expect(site?.specs.map(({ link }) => link)).toEqual(['one.json', 'two.json']);
    expect(
      site?.entries.map(({ title, path, ancestors, at }) => [
        [...ancestors.map((parent) => parent.title), title].join(' > '),
        path,
        at.line,
      ]),
    ).toEqual([
      ['en', undefined, 11],
      ['en > Guides', undefined, 14],
      ['en > Guides > Start', undefined, 17],
      ['en > Guides > Start > index', 'index.mdx', 19],
      ['en > Guides > Start > More', undefined, 21],
      ['en > Guides > Start > More > b', 'a/b.md', 23],
    ]);
  });

  it('is named where a name was taken from it', async () => {
    const files = {
      'docs.json': JSON.stringify({
        navigation: { groups: [{ group: 'Text models', pages: [{ group: 'Relay', pages: ['large'] }] }] },
      }),
      'large.mdx':
        '---\ntitle: Relay Large\n---\n\nThis documentation is valid for the following model:\n\n* `relay/large`\n',
    };
    const { registry } = await compile({ ...memorySource(files), pages: ['large.mdx'] }, defaultConfig);
    expect(registry.models).toMatchObject([
      {
        category: 'Text models',
        developer: 'Relay',
        inferred: { category: 'docs.json', developer: 'docs.json' },
      },
    ]);
  });

  it('lists pages that there are not, and addresses of other sites', () => {
    const written = {
      navigation: [{ group: 'A', pages: ['here', 'gone/x?y', 'https://a.example', '#top'] }],
    };
    const site = parseSiteConfig('mint.json', JSON.stringify(written), ['here.mdx']);
    expect(site?.entries.slice(1).map(({ path, url }) => path ?? `url ${url}`)).toEqual([
      'here.mdx',
      'gone/x',
      'url https://a.example',
      'url #top',
    ]);
  });

  it.each([
    '',
    '{',
    '[]',
    '{"navigation": 3}',
    '{"navigation": {"groups": [{"pages": [null, 1, {}]}]}}',
    '['.repeat(100_000),
  ])('bears %#', (text) => {
    expect(parseSiteConfig('docs.json', text, [])?.entries ?? []).toEqual([]);
  });
});
