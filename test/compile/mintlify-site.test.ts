import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { defaultConfig } from '../../src/config.ts';
import { parseSiteConfig } from '../../src/parser/site-config.ts';
import { memorySource } from '../support/memory-source.ts';

type Files = Readonly<Record<string, string>>;

const compileSite = (files: Files) =>
  compile(
    { ...memorySource(files), pages: Object.keys(files).filter((path) => path.endsWith('.mdx')) },
    defaultConfig,
  );

const navigation = { groups: [{ group: 'Parcels', pages: ['send'] }] };
const site = (api: unknown) => JSON.stringify({ api, navigation });

describe('the server of a site', () => {
  const described = (api: string) =>
    `---\ntitle: Send\napi: "${api}"\n---\n\n<ParamField body="weight" type="integer" required>\n  In grams.\n</ParamField>\n`;
  const serversOf = async (files: Files) =>
    (await compileSite(files)).registry.operations.map(({ method, path, servers }) =>
      [method, path, ...servers].join(' '),
    );

  it.each([
    ['docs.json', { mdx: { server: 'https://api.parcels.example/v2/' } }, ['https://api.parcels.example/v2']],
    ['mint.json', { baseUrl: 'https://api.parcels.example' }, ['https://api.parcels.example']],
    [
      'mint.json',
      { baseUrl: ['https://eu.parcels.example', 'https://us.parcels.example'] },
      ['https://eu.parcels.example', 'https://us.parcels.example'],
    ],
    [
      'docs.json',
      { baseUrl: 'https://old.example', mdx: { server: 'https://new.example' } },
      ['https://new.example'],
    ],
    ['docs.json', { mdx: { server: 'https://{region}.parcels.example' } }, []],
    ['docs.json', { mdx: 7 }, []],
    ['docs.json', undefined, []],
  ])('is that of operations that pages describe without one: %s %j', async (name, api, servers) => {
    const files = { [name]: site(api), 'send.mdx': described('POST /parcels') };
    expect(await serversOf(files)).toEqual([['post', '/parcels', ...servers].join(' ')]);
  });

  it('gives way to an address on the page', async () => {
    const files = {
      'docs.json': site({ mdx: { server: 'https://api.parcels.example' } }),
      'send.mdx': described('POST https://send.parcels.example/parcels'),
    };
    expect(await serversOf(files)).toEqual(['post /parcels https://send.parcels.example']);
  });

  it('is not that of what a document says', async () => {
    const document = {
      openapi: '3.1.0',
      info: { title: 'Parcels', version: '1' },
      paths: { '/parcels': { post: { responses: {} } } },
    };
    const files = {
      'docs.json': site({ mdx: { server: 'https://api.parcels.example' } }),
      'openapi.json': JSON.stringify(document),
      'send.mdx': described('POST /parcels').replace('api:', 'openapi:'),
    };
    expect(await serversOf(files)).toEqual(['post /parcels']);
  });

  it('is none where the file says none', () => {
    expect(parseSiteConfig('docs.json', JSON.stringify({ navigation }), [])?.servers).toEqual([]);
  });
});

describe('a page that is about a schema', () => {
  const spec = (...names: readonly string[]) =>
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Parcels', version: '1' },
      paths: {},
      components: { schemas: Object.fromEntries(names.map((name) => [name, { type: 'object' }])) },
    });
  const page = (value: string) => `---\ntitle: Parcel\nopenapi-schema: ${value}\n---\n`;
  const schemasOf = async (files: Files) =>
    (await compileSite(files)).schemaLinks?.flatMap(({ file, unresolved, schemas }) =>
      unresolved === undefined
        ? schemas.map(({ name, at, others = [] }) =>
            [name, at?.pointer ?? 'absent', file, ...others].join(' '),
          )
        : [unresolved.reason],
    );

  it('finds it in the only document that has it', async () => {
    const files = { 'a/parcel.mdx': page('Parcel'), 'x.json': spec('Depot'), 'y.json': spec('Parcel') };
    expect(await schemasOf(files)).toEqual(['Parcel /components/schemas/Parcel y.json']);
  });

  it('finds it in the nearest document, or in the one that the navigation gives its page', async () => {
    const files = { 'a/parcel.mdx': page('"Parcel"'), 'a/x.json': spec('Parcel'), 'y.json': spec('Parcel') };
    expect(await schemasOf(files)).toEqual(['Parcel /components/schemas/Parcel a/x.json']);
    const group = { group: 'Parcels', openapi: '/y.json', pages: ['a/parcel'] };
    const listed = { ...files, 'docs.json': JSON.stringify({ navigation: { groups: [group] } }) };
    expect(await schemasOf(listed)).toEqual(['Parcel /components/schemas/Parcel y.json']);
  });

  it('may name its document, from the docs folder', async () => {
    const files = { 'a/parcel.mdx': page('specs/y.json Parcel'), 'specs/y.json': spec('Parcel') };
    expect(await schemasOf(files)).toEqual(['Parcel /components/schemas/Parcel specs/y.json']);
  });

  it('chooses none where there is none, or more than one as near', async () => {
    expect(await schemasOf({ 'parcel.mdx': page('Parsel'), 'y.json': spec('Parcel', 'Depot') })).toEqual([
      'Parsel absent  Parcel Depot',
    ]);
    const several = { 'parcel.mdx': page('Parcel'), 'a/x.json': spec('Parcel'), 'b/x.json': spec('Parcel') };
    expect(await schemasOf(several)).toEqual(['ambiguous']);
  });
});
