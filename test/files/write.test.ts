import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { planOutput } from '../../src/files/plan.ts';
import { writeOutput } from '../../src/files/write.ts';
import { makeFolder, readFolder } from './temporary-folder.ts';

const files = [
  { path: 'package.json', text: '{ "exports": "./index.js" }\n' },
  { path: 'index.js', text: 'import "./models/acme/one.js";\n' },
  { path: 'models/acme/one.js', text: 'import "../../validators/a1.js";\n' },
  { path: 'validators/a1.js', text: 'export {};\n' },
];
const paths = files.map(({ path }) => path).toSorted();
const script = fileURLToPath(new URL('./write-many.ts', import.meta.url));

describe('writeOutput', () => {
  it('writes everything, and nothing a second time', async () => {
    const out = await makeFolder();
    expect(await writeOutput(out, files)).toEqual({
      kind: 'written',
      written: paths,
      unchanged: [],
      removed: [],
    });
    const before = await stat(join(out, 'index.js'));
    expect(await writeOutput(out, files)).toEqual({
      kind: 'written',
      written: [],
      unchanged: paths,
      removed: [],
    });
    expect((await stat(join(out, 'index.js'))).ino).toBe(before.ino);
    expect(Object.keys(await readFolder(out))).toEqual(['.docschema.json', ...paths].toSorted());
  });

  it('removes what an earlier build made, with its empty folders, and touches nothing else', async () => {
    const out = await makeFolder({ 'models/acme/NOTES.md': 'mine' });
    await writeOutput(out, [...files, { path: 'models/other/two.js', text: '' }]);
    await writeFile(join(out, 'LICENSE'), 'mine');
    const kept = files.filter(({ path }) => !path.startsWith('models/'));
    expect(await writeOutput(out, kept)).toMatchObject({
      removed: ['models/acme/one.js', 'models/other/two.js'],
    });
    expect(Object.keys(await readFolder(out))).toEqual([
      '.docschema.json',
      'LICENSE',
      'index.js',
      'models/acme/NOTES.md',
      'package.json',
      'validators/a1.js',
    ]);
    await expect(stat(join(out, 'models/other'))).rejects.toThrow();
  });

  it('refuses to overwrite what it did not write, before writing anything', async () => {
    const out = await makeFolder({ 'index.js': 'mine' });
    const result = await writeOutput(out, files);
    expect(result).toMatchObject({ kind: 'refused', paths: ['index.js'] });
    expect(await readFolder(out)).toEqual({ 'index.js': 'mine' });
  });

  it('adopts a file that already says the same', async () => {
    const out = await makeFolder({ 'validators/a1.js': 'export {};\n' });
    expect(await writeOutput(out, files)).toMatchObject({ unchanged: ['validators/a1.js'] });
  });

  it.each([
    '../x.js',
    '/etc/x',
    'a/../../x',
    'C:/x',
    'a\\..\\x',
    '.docschema.json',
    'a//b',
    './a',
    'a\u0000b',
    '',
  ])('refuses the path %j', async (path) => {
    const out = await makeFolder();
    expect(await writeOutput(out, [{ path, text: '' }])).toMatchObject({ kind: 'refused', paths: [path] });
    expect(await readFolder(out)).toEqual({});
  });

  it('refuses two paths that are one file where case does not count', async () => {
    const both = [
      { path: 'models/A.js', text: '' },
      { path: 'models/a.js', text: '' },
    ];
    expect(await writeOutput(await makeFolder(), both)).toMatchObject({ kind: 'refused' });
  });

  it('follows no symbolic link out of the folder, neither to write nor to remove', async () => {
    const elsewhere = await makeFolder({ 'one.js': 'precious' });
    const out = await makeFolder({ '.docschema.json': '{ "files": ["linked/one.js"] }' });
    await symlink(elsewhere, join(out, 'linked'));
    expect(await writeOutput(out, files)).toMatchObject({ kind: 'refused', paths: ['linked'] });
    expect(await readFolder(elsewhere)).toEqual({ 'one.js': 'precious' });
  });

  it('believes no list of files that names places elsewhere', async () => {
    const root = await makeFolder({
      'precious.txt': 'x',
      'out/.docschema.json': '{ "files": ["../precious.txt", 3, "sub"] }',
      'out/sub/x': 'mine',
    });
    expect(await writeOutput(join(root, 'out'), files)).toMatchObject({ kind: 'written' });
    expect(await readFile(join(root, 'precious.txt'), 'utf8')).toBe('x');
    expect(await readFile(join(root, 'out/sub/x'), 'utf8')).toBe('mine');
  });

  it.each(['{', '[]', '{"files":3}', 'null', ''])('survives the damaged list %j', async (text) => {
    const out = await makeFolder({ '.docschema.json': text });
    expect(await writeOutput(out, files)).toMatchObject({ kind: 'written' });
  });

  it('says so where a file stands in place of the folder', async () => {
    const root = await makeFolder({ out: 'a file' });
    expect(await writeOutput(join(root, 'out'), files)).toMatchObject({ kind: 'failed' });
  });

  it.skipIf(!existsSync('/proc/self'))('ends with the reason where no folder can be made', async () => {
    const result = await writeOutput('/proc/docschema/out', [{ path: 'a.json', text: '{}' }]);
    expect(result).toMatchObject({ kind: 'failed', message: expect.stringContaining('cannot be written') });
  });

  it('keeps keys of every prototype apart', async () => {
    const out = await makeFolder();
    const odd = ['__proto__', 'constructor', 'hasOwnProperty'].map((path) => ({ path, text: path }));
    expect(await writeOutput(out, odd)).toMatchObject({ kind: 'written' });
    expect(await planOutput(out, odd)).toMatchObject({ changed: [], stale: [] });
  });
});

describe('the lock', () => {
  it('waits for an owner that is alive, and names it in the end', async () => {
    const owner = JSON.stringify({ pid: process.ppid, host: hostname() });
    const out = await makeFolder({ '.docschema.lock': owner });
    const result = await writeOutput(out, files, 100);
    expect(result).toMatchObject({ kind: 'locked', message: expect.stringContaining(`${process.ppid}`) });
    expect(await readFolder(out)).toEqual({ '.docschema.lock': owner });
  });

  it('takes over from an owner that is gone', async () => {
    const child = spawn(process.execPath, ['-e', '0']);
    await once(child, 'exit');
    const { pid = 0 } = child;
    const out = await makeFolder({ '.docschema.lock': JSON.stringify({ pid, host: hostname() }) });
    expect(await writeOutput(out, files, 1_000)).toMatchObject({ kind: 'written' });
  });

  it('takes over from an owner elsewhere that shows no sign of life', async () => {
    const out = await makeFolder({ '.docschema.lock': JSON.stringify({ pid: 1, host: 'elsewhere' }) });
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(join(out, '.docschema.lock'), longAgo, longAgo);
    expect(await writeOutput(out, files, 1_000)).toMatchObject({ kind: 'written' });
  });

  it('lets several builds at once end with the whole output of one of them', async () => {
    const out = await makeFolder();
    const runs = ['x', 'y', 'z'].map((mark) =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', script, out, mark, '60']),
    );
    await Promise.all(runs);
    const { '.docschema.json': _, ...written } = await readFolder(out);
    expect(Object.keys(written)).toHaveLength(61);
    expect(new Set(Object.values(written).map((text) => text.at(-1))).size).toBe(1);
  });
});

describe('a killed build', () => {
  it('leaves whole files whose references resolve, and the next build finishes it', async () => {
    const out = await makeFolder();
    for (const [mark, count] of [
      ['x', 40],
      ['y', 900],
      ['z', 1_400],
      ['x', 1_900],
    ] as const) {
      const child = spawn(process.execPath, ['--import', 'tsx', script, out, mark, '1000']);
      const closed = new Promise((resolve) => child.once('close', resolve));
      while (child.exitCode === null && (await countFiles(out)) < count) await nextTurn();
      child.kill('SIGKILL');
      await closed;
      await expectWhole(out);
    }
    expect(await writeOutput(out, files)).toMatchObject({ kind: 'written' });
    expect(Object.keys(await readFolder(out))).toEqual(['.docschema.json', ...paths].toSorted());
  });

  it('leaves no reference that leads nowhere while it removes what is no longer made', async () => {
    const out = await makeFolder();
    await promisify(execFile)(process.execPath, ['--import', 'tsx', script, out, 'x', '1000']);
    const child = spawn(process.execPath, ['--import', 'tsx', script, out, 'y', '1000']);
    const closed = new Promise((resolve) => child.once('close', resolve));
    let most = 0;
    for (let count = 0; child.exitCode === null && count >= most - 200; count = await countFiles(out)) {
      most = Math.max(most, count);
    }
    child.kill('SIGKILL');
    await closed;
    await expectWhole(out);
  });
});

async function countFiles(out: string) {
  const counts = ['schemas', 'models'].map((name) => readdir(join(out, name)).then((names) => names.length));
  const settled = await Promise.allSettled(counts);
  return settled.reduce((sum, count) => sum + (count.status === 'fulfilled' ? count.value : 0), 0);
}

async function expectWhole(out: string) {
  const written = await readFolder(out);
  for (const [path, text] of Object.entries(written)) {
    if (path.startsWith('.docschema')) continue;
    expect(text).toMatch(/^(.*\n)*end [xyz]$/);
    for (const [, reference = ''] of text.matchAll(/"(\.\.?\/[^"]+)"/g)) {
      expect(written, `${path} refers to ${reference}`).toHaveProperty([
        join(path, '..', reference).replaceAll('\\', '/'),
      ]);
    }
  }
}
