import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../src/files/list.ts';
import { openProject, type ProjectRequest } from '../../src/files/project.ts';
import { readText } from '../../src/files/read.ts';
import { parseOrigin } from '../../src/files/repository.ts';
import { makeFolder } from './temporary-folder.ts';

async function open(request: ProjectRequest) {
  const result = await openProject(request);
  if (result.kind === 'failed') throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.project;
}

const messagesOf = async (request: ProjectRequest) => {
  const result = await openProject(request);
  return result.kind === 'failed' ? result.problems.map(({ message }) => message) : [];
};

describe('openProject', () => {
  it('takes the git root as project root where there is no configuration', async () => {
    const cwd = await makeFolder({ '.git/HEAD': '', 'docs/README.md': '' });
    expect(await open({ cwd, docs: 'docs' })).toMatchObject({
      root: cwd,
      docs: join(cwd, 'docs'),
      out: join(cwd, 'out'),
    });
  });

  it('takes the docs folder as root where there is neither', async () => {
    const cwd = await makeFolder({ 'docs/README.md': '' });
    expect(await open({ cwd })).toMatchObject({ root: join(cwd, 'docs') });
  });

  it('finds the nearest configuration, and its folders are relative to it', async () => {
    const cwd = await makeFolder({
      '.git/HEAD': '',
      'docschema.config.json': '{ "docs": "nowhere" }',
      'site/package.json': '{ "name": "site", "docschema": { "docs": "content", "out": "dist" } }',
      'site/content/deep/README.md': '',
    });
    const project = await open({ cwd: join(cwd, 'site/content/deep') });
    expect(project).toMatchObject({
      root: join(cwd, 'site'),
      docs: join(cwd, 'site/content'),
      out: join(cwd, 'site/dist'),
      configPath: join(cwd, 'site/package.json'),
    });
  });

  it('passes over a package.json without the key', async () => {
    const cwd = await makeFolder({ 'package.json': '{ "name": "site" }', 'docs/README.md': '' });
    expect(await open({ cwd })).not.toHaveProperty('configPath');
  });

  it('looks above the folder of another project only within its repository', async () => {
    const cwd = await makeFolder({
      'docschema.config.json': '{ "docs": 1 }',
      'a/docs/README.md': '',
      'b/x': '',
    });
    expect(await open({ cwd: join(cwd, 'b'), docs: '../a/docs' })).toMatchObject({
      root: join(cwd, 'a/docs'),
    });
  });

  it('says where the configuration is wrong', async () => {
    const cwd = await makeFolder({ 'docschema.config.json': '{\n "dosc": "docs" }' });
    expect(await openProject({ cwd })).toEqual({
      kind: 'failed',
      problems: [
        {
          message: 'Unknown key `dosc`, did you mean `docs`?',
          path: 'docschema.config.json',
          line: 2,
          column: 2,
        },
      ],
    });
  });

  it.each([
    ['docs', '{ "docs": "../elsewhere" }'],
    ['out', '{ "out": "../elsewhere" }'],
    ['out', '{ "out": "linked/x" }'],
    ['pages', '{ "out": "." }'],
    ['pages', '{ "out": "docs" }'],
  ])('lets no configuration lead out of its folder or onto the pages: %s %s', async (word, text) => {
    const root = await makeFolder({
      'here/docs/README.md': '',
      'elsewhere/README.md': '',
      'here/docschema.config.json': text,
    });
    await symlink(join(root, 'elsewhere'), join(root, 'here/linked'));
    expect(await messagesOf({ cwd: join(root, 'here') })).toEqual([expect.stringContaining(word)]);
  });

  it('says why the pages cannot be read', async () => {
    const cwd = await makeFolder({ docs: 'a file' });
    expect(await messagesOf({ cwd })).toEqual([
      expect.stringMatching(
        /^No pages can be read from `docs`: a file stands where a folder was expected; name /,
      ),
    ]);
  });

  it('names a folder or configuration that is not there', async () => {
    const cwd = await makeFolder();
    expect(await messagesOf({ cwd, docs: 'dosc' })).toEqual([expect.stringContaining('`dosc`')]);
    expect(await messagesOf({ cwd, config: 'x.json' })).toEqual([expect.stringContaining('does not exist')]);
  });
});

describe('listFiles', () => {
  it('lists pages and candidates for documents, each as it is spelt', async () => {
    const cwd = await makeFolder({
      '.git/HEAD': '',
      '.git/x.json': '',
      'node_modules/a/x.json': '',
      'specs/Video.YAML': '',
      'docs/.gitbook/assets/x (1).json': '',
      'docs/.gitbook/includes/a.md': '',
      'docs/.hidden/a.md': '',
      'docs/B.md': '',
      'docs/a/b.MDX': '',
      'docs/a/c.json': '',
      'docs/a/d.png': '',
      'docs/out/README.md': '',
      'docs/out/x.json': '',
    });
    expect(await listFiles(await open({ cwd, docs: 'docs', out: 'docs/out' }))).toMatchObject({
      pages: ['.gitbook/includes/a.md', 'B.md', 'a/b.MDX'],
      specs: ['../specs/Video.YAML', '.gitbook/assets/x (1).json', 'a/c.json'],
      unreadable: [],
    });
  });

  it('keeps to the patterns', async () => {
    const cwd = await makeFolder({
      'docschema.config.json':
        '{ "include": ["api/**", "*.md"], "exclude": ["api/drafts"], "extensions": [".md"] }',
      'docs/README.md': '',
      'docs/other/x.md': '',
      'docs/api/x.md': '',
      'docs/api/x.txt': '',
      'docs/api/drafts/x.md': '',
    });
    expect((await listFiles(await open({ cwd }))).pages).toEqual(['README.md', 'api/x.md']);
  });

  it('passes over what an earlier build emitted into another folder', async () => {
    const cwd = await makeFolder({
      'docs/chat.md': '',
      'docs/package/README.md': '',
      'docs/package/openapi.json': '',
      'docs/package/.docschema.json': '{}',
    });
    const { pages, specs } = await listFiles(await open({ cwd, docs: 'docs' }));
    expect({ pages, specs }).toEqual({ pages: ['chat.md'], specs: [] });
  });

  it('follows links within the root, once, and none that lead out', async () => {
    const root = await makeFolder({
      'secret/x.json': '',
      'here/.git/HEAD': '',
      'here/README.md': '',
      'here/specs/x.json': '',
      'here/docs/a.md': '',
    });
    const here = join(root, 'here');
    await symlink('../README.md', join(here, 'docs/README.md'));
    await symlink('a.md', join(here, 'docs/again.md'));
    await symlink('../specs', join(here, 'docs/specs'));
    await symlink('..', join(here, 'docs/loop'));
    await symlink('loop2', join(here, 'docs/loop2'));
    await symlink(join(root, 'secret'), join(here, 'docs/secret'));
    await symlink(join(root, 'secret/x.json'), join(here, 'docs/secret.json'));
    expect(await listFiles(await open({ cwd: here }))).toMatchObject({
      pages: ['README.md', 'a.md'],
      specs: ['../specs/x.json', 'specs/x.json'],
      unreadable: [],
    });
  });
});

describe('readText', () => {
  it('reads text, without byte order mark, line ends as they are', async () => {
    const cwd = await makeFolder({ 'docs/a.md': '\uFEFF# A\r\n' });
    const project = await open({ cwd });
    expect(readText(project, 'a.md')).toEqual({
      kind: 'text',
      text: '# A\r\n',
      hasByteOrderMark: true,
      bytes: 8,
    });
  });

  it.each([
    ['a lone byte', Buffer.from([0x61, 0x0d, 0x0a, 0xc3, 0xa9, 0xff, 0x62]), 2, 2, 4],
    ['a sequence cut short', Buffer.from([0x61, 0xef, 0xbf, 0x41]), 1, 2, 1],
    ['a replacement character before it', Buffer.from([0xef, 0xbf, 0xbd, 0x80]), 1, 2, 1],
    ['the end', Buffer.from([0xf0, 0x9f, 0x98, 0x80, 0xf0, 0x9f]), 1, 3, 2],
    ['the start, after a byte order mark', Buffer.from([0xef, 0xbb, 0xbf, 0xff]), 1, 1, 0],
  ])('says where the text is not UTF-8: %s', async (_, bytes, line, column, offset) => {
    const project = await open({ cwd: await makeFolder({ 'docs/a.md': bytes }) });
    expect(readText(project, 'a.md')).toMatchObject({
      kind: 'text',
      invalidUtf8At: { line, column, offset },
    });
  });

  it('says why a file has no text', async () => {
    const root = await makeFolder({ 'secret.md': 'x', 'here/docs/a.md': '' });
    const docs = join(root, 'here/docs');
    await symlink(join(root, 'secret.md'), join(docs, 'out.md'));
    await symlink('/dev/zero', join(docs, 'zero.md'));
    await mkdir(join(docs, 'folder.md'));
    const project = await open({ cwd: join(root, 'here') });
    const reasons = [
      'none.md',
      'folder.md',
      'out.md',
      '../../secret.md',
      'zero.md',
      'a.md/b',
      'a\u0000.md',
    ].map(async (path) => {
      const result = readText(project, path);
      return result.kind === 'failure' && result.reason;
    });
    expect(await Promise.all(reasons)).toEqual([
      'missing',
      'folder',
      'outside-root',
      'outside-root',
      'outside-root',
      'unreadable',
      'unreadable',
    ]);
  });
});

describe('parseOrigin', () => {
  it.each([
    ['ssh', '[remote "origin"]\n\turl = git@github.com:relay-example/docs.git\n', 'relay-example/docs'],
    [
      'https',
      '[core]\n\tbare = false\r\n[remote "origin"]\r\n\turl = https://github.com/relay-example/docs\r\n',
      'relay-example/docs',
    ],
    ['another remote', '[remote "fork"]\n\turl = https://github.com/fork/docs\n', undefined],
    ['nothing', '', undefined],
  ])('reads the repository of %s', (_, config, repository) => {
    expect(parseOrigin(config)).toBe(repository);
  });
});
