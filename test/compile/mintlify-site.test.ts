import { describe, expect, it } from 'vitest';
import { locateIn } from '../../src/commands/compile-project.ts';
import { compile } from '../../src/compile.ts';
import { defaultConfig } from '../../src/config.ts';
import { lint } from '../../src/lint/lint.ts';
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

describe('snippets', () => {
  const page = (path: string, ...body: readonly string[]) =>
    ['---', `title: ${path}`, `api: POST https://api.parcels.example/${path}`, '---', '', ...body, ''].join(
      '\n',
    );
  const field = (name: string, type = 'string') =>
    `<ParamField body="${name}" type="${type}">\n  What ${name} is.\n</ParamField>\n`;
  /** Names of the fields of each operation, with where they stand. */
  const fieldsOf = async (files: Files) =>
    (await compileSite(files)).pages
      .filter(({ fragment }) => fragment !== true)
      .flatMap(({ path, documents }) =>
        documents.flatMap(({ places }) =>
          Object.entries(places).flatMap(([pointer, at]) => {
            const name = /\/properties\/(\w+)$/.exec(pointer)?.[1];
            return name === undefined ? [] : [`${path}: ${name} in ${at.path}:${at.line}`];
          }),
        ),
      );
  const problemsOf = async (files: Files) =>
    (await compileSite(files)).pages.flatMap(({ path, problems }) =>
      problems.map(
        (one) => `${path}: ${'what' in one ? one.what : one.kind} in ${one.at.path}:${one.at.line}`,
      ),
    );

  it.each([
    ['from the docs folder', `import Note from '/snippets/note.mdx';`, '<Note />'],
    ['beside the page', `import Note from "../snippets/note.mdx"`, '<Note></Note>'],
    ['without an ending', `import Note from '/snippets/note'`, '<Note />'],
    ['by the name of a snippet', '', '<Snippet file="note.mdx" />'],
    ['by the name without an ending', '', '<Snippet file="note" />'],
  ])('are read where they are named %s', async (_, imported, use) => {
    const files = {
      'api/send.mdx': page('send', imported, '', field('weight'), use, '', field('size')),
      'snippets/note.mdx': `Words.\n\n${field('note')}`,
    };
    expect(await fieldsOf(files)).toEqual([
      'api/send.mdx: weight in api/send.mdx:8',
      'api/send.mdx: note in snippets/note.mdx:3',
      'api/send.mdx: size in api/send.mdx:14',
    ]);
    expect(await problemsOf(files)).toEqual([]);
  });

  it('are no pages with operations of their own', async () => {
    const curl = '```bash\ncurl -X POST https://api.parcels.example/send -d \'{"note": "x"}\'\n```\n';
    const files = {
      'send.mdx': page('send', '<Snippet file="note" />'),
      'hold.mdx': page('hold', '<Snippet file="note" />'),
      'snippets/note.mdx': field('note') + curl,
    };
    const { registry } = await compileSite(files);
    expect(registry.operations.map(({ key }) => key)).toEqual(['POST /hold hold.mdx', 'POST /send send.mdx']);
    expect(registry.pages.map(({ path }) => path)).toEqual(['hold.mdx', 'send.mdx']);
  });

  it('that are pages too stay pages', async () => {
    const files = {
      'a.mdx': page('a', `import B from './b.mdx'`, '', '<B />'),
      'b.mdx': page('b', field('note')),
    };
    const { registry } = await compileSite(files);
    expect(registry.operations.map(({ key }) => key)).toEqual(['POST /a a.mdx', 'POST /b b.mdx']);
    expect(await fieldsOf(files)).toEqual(['a.mdx: note in b.mdx:6', 'b.mdx: note in b.mdx:6']);
  });

  it('belong to the operation they stand below', async () => {
    const call = (path: string) => `\`\`\`bash\ncurl -X POST https://api.parcels.example/${path}\n\`\`\`\n`;
    const files = {
      'x.mdx': `---\ntitle: X\n---\n\n${call('a')}\n<Snippet file="note" />\n\n${call('b')}\n<Snippet file="note" />\n`,
      'snippets/note.mdx': `${field('filler', 'integer')}\n${field('note')}`,
    };
    const { pages } = await compileSite(files);
    const pointers = pages.flatMap(({ documents }) => documents.flatMap(({ places }) => Object.keys(places)));
    for (const path of ['a', 'b']) {
      expect(pointers).toContain(
        `/paths/~1${path}/post/requestBody/content/application~1json/schema/properties/note`,
      );
    }
  });

  it('may stand in snippets, five deep', async () => {
    const chain = Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((depth) => [
        `snippets/s${depth}.mdx`,
        `${field(`f${depth}`)}\n<Snippet file="s${depth + 1}" />\n`,
      ]),
    );
    const files = { ...chain, 'send.mdx': page('send', '<Snippet file="s1" />') };
    const fields = await fieldsOf(files);
    expect(fields).toEqual([1, 2, 3, 4, 5].map((depth) => `send.mdx: f${depth} in snippets/s${depth}.mdx:1`));
    expect((await problemsOf(files)).filter((text) => text.startsWith('send.mdx'))).toEqual([
      'send.mdx: `s6` stands in another file, which is not read here: it stands more than 5 snippets deep in snippets/s5.mdx:5',
    ]);
  });

  it('that include each other end', async () => {
    const files = {
      'send.mdx': page('send', '<Snippet file="a" />'),
      'snippets/a.mdx': `${field('a')}\n<Snippet file="b" />\n`,
      'snippets/b.mdx': `${field('b')}\n<Snippet file="a" />\n`,
    };
    expect(await fieldsOf(files)).toEqual([
      'send.mdx: a in snippets/a.mdx:1',
      'send.mdx: b in snippets/b.mdx:1',
    ]);
    expect((await problemsOf(files)).filter((text) => text.startsWith('send.mdx'))).toEqual([
      'send.mdx: `a` stands in another file, which is not read here: it includes itself in snippets/b.mdx:5',
    ]);
  });

  it('that multiply are bounded', async () => {
    const many = (name: string) => `${`<Snippet file="${name}" />\n\n`.repeat(40)}`;
    const files = {
      'send.mdx': page('send', many('a')),
      'snippets/a.mdx': many('b'),
      'snippets/b.mdx': many('c'),
      'snippets/c.mdx': many('d'),
      'snippets/d.mdx': `${field('d')}${'Words. '.repeat(200)}`,
    };
    const problems = await problemsOf(files);
    expect(problems.filter((text) => text.includes('characters')).length).toBeGreaterThan(0);
    expect(new Set(await fieldsOf(files))).toEqual(new Set(['send.mdx: d in snippets/d.mdx:1']));
  });

  it.each([
    [`import X from '/snippets/gone.mdx'`, 'permission denied'],
    [`import X from '../beyond.mdx'`, 'it is outside the docs folder'],
    [`import X from '/snippets/x.jsx'`, 'it is program code'],
    [`import { X } from '/snippets/note.mdx'`, 'only one name of it is imported'],
    [`import X from 'some-package'`, 'it is no file of the docs'],
  ])('are told of where they cannot be read: %s', async (imported, reason) => {
    const files = { 'send.mdx': page('send', imported, '', '<X />'), 'snippets/note.mdx': field('note') };
    const problems = await problemsOf(files);
    expect(problems).toEqual([
      expect.stringMatching(
        /^send\.mdx: `.*` stands in another file, which is not read here: .* in send\.mdx:8$/,
      ),
    ]);
    expect(problems[0]).toContain(`here: ${reason} in`);
  });

  it('leave out fields that are named by variables', async () => {
    const files = {
      'send.mdx': page('send', '<Snippet file="any" name="note" />'),
      'snippets/any.mdx': `<ParamField body={name} type="string">Any.</ParamField>\n\n${field('size')}`,
    };
    expect(await fieldsOf(files)).toEqual(['send.mdx: size in snippets/any.mdx:3']);
    expect(await problemsOf(files)).toEqual([
      'send.mdx: Fields of a snippet whose names or types are variables, which are not known, are left out in send.mdx:6',
    ]);
  });

  it('raise what is wrong in them once, where it stands', async () => {
    const files = {
      'send.mdx': page('send', '<Snippet file="note" />'),
      'hold.mdx': page('hold', '<Snippet file="note" />'),
      'snippets/note.mdx': `Words.\n\n${field('note', 'strnig')}\n[Gone](gone.md)\n`,
    };
    const compilation = await compileSite(files);
    const source = memorySource(files);
    const found = await lint(compilation, {
      settings: defaultConfig,
      locate: locateIn(source, compilation.pages),
    });
    expect(found.map(({ ruleId, path, line }) => `${ruleId} ${path}:${line}`)).toEqual([
      'format/unknown-value snippets/note.mdx:3',
    ]);
  });
});
