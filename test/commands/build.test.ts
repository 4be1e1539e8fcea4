import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBuild } from '../../src/commands/build.ts';
import { modelPage, specText } from '../support/memory-source.ts';
import { recordingTerminal, temporaryProject } from './temporary-project.ts';

const files = {
  'docs/chat.md': modelPage('Chat', ['relay/chat'], ['post /v1/x chat.json']),
  'docs/chat.json': specText('post /v1/x'),
};

async function build(
  cwd: string,
  request: Partial<Parameters<typeof runBuild>[0]> = {},
  isInteractive = false,
) {
  const recorder = recordingTerminal(isInteractive);
  const now = () => 0;
  const code = await runBuild({ cwd, version: '0.0.0-test', now, ...request }, recorder.terminal);
  return { code, out: recorder.out(), err: recorder.err() };
}

describe('docschema build', () => {
  it('writes the package and prints what it made', async () => {
    const cwd = temporaryProject(files);
    const { code, out, err } = await build(cwd);
    expect(code).toBe(0);
    expect(out).toMatch(
      /Pages +1, 1 model page\nModels +1\nOperations +1\nSchemas +\d+ distinct\nFindings +none\nFiles +\d+ written\nTime +0 ms\nOutput +out\n/,
    );
    expect(err).toBe('Reading pages: 1\nCompiling documents: 1\nWriting types and validators\n');
    expect(readdirSync(join(cwd, 'out'))).toContain('registry.json');
  });

  it('rewrites one line on a terminal, and clears it before the results', async () => {
    const { err } = await build(temporaryProject(files), {}, true);
    expect(err).toContain('\r\u001B[2KReading pages 1/1');
    expect(err.endsWith('\r\u001B[2K')).toBe(true);
    expect(err).not.toContain('\n');
  });

  it('changes nothing the second time, and leaves files of others alone', async () => {
    const cwd = temporaryProject({ ...files, 'out/mine.txt': 'mine' });
    await build(cwd);
    const { out } = await build(cwd);
    expect(out).toMatch(/Files +0 written, \d+ unchanged\n/);
    expect(readFileSync(join(cwd, 'out/mine.txt'), 'utf8')).toBe('mine');
  });

  it('checks the output without writing', async () => {
    const cwd = temporaryProject(files);
    const absent = await build(cwd, { check: true });
    expect(absent.code).toBe(1);
    expect(absent.out).toContain('  missing    registry.json\n');
    expect(existsSync(join(cwd, 'out'))).toBe(false);
    await build(cwd);
    const fresh = await build(cwd, { check: true });
    expect([fresh.code, fresh.out]).toEqual([0, expect.stringMatching(/^`out` is up to date: \d+ files\n$/)]);
    writeFileSync(join(cwd, 'out/index.js'), '');
    const stale = await build(cwd, { check: true });
    expect([stale.code, stale.out]).toEqual([1, '  outdated   index.js\n']);
    expect(stale.err).toContain('`out` is stale: 1 file of');
    expect(readFileSync(join(cwd, 'out/index.js'), 'utf8')).toBe('');
    rmSync(join(cwd, 'out/index.js'));
    expect((await build(cwd, { check: true })).out).toBe('  missing    index.js\n');
  });

  it('refuses to overwrite a file that it did not write', async () => {
    const cwd = temporaryProject({ ...files, 'out/README.md': 'mine' });
    const { code, err } = await build(cwd);
    expect(code).toBe(2);
    expect(err).toContain('README.md');
    expect(readdirSync(join(cwd, 'out'))).toEqual(['README.md']);
  });

  it('prints errors with their places and fails only when asked', async () => {
    const cwd = temporaryProject({
      ...files,
      'docs/lost.md': modelPage('Lost', ['lost'], ['post /v1/x lost.json']),
    });
    const lenient = await build(cwd);
    expect(lenient.code).toBe(0);
    expect(lenient.err).toContain('docs/lost.md\n  7:12  error  `lost.json` is no file of the project');
    expect(lenient.out).toContain('1 error');
    expect((await build(cwd, { failSeverity: 'error' })).code).toBe(1);
  });

  it.each<[name: string, files: Record<string, string | Buffer>, request: object, message: string]>([
    ['no folder', {}, { docs: 'docs' }, 'No pages can be read from `docs`: it does not exist'],
    [
      'an empty folder',
      { 'docs/x.html': '' },
      {},
      'No pages in `docs`, expected files that end in `.md`, `.mdx`, `.txt`',
    ],
    [
      'a broken configuration',
      { ...files, 'docschema.config.json': '{\n  "dosc": 1\n}' },
      {},
      'docschema.config.json:2:3',
    ],
    ['no such configuration', files, { config: 'other.json' }, 'other.json'],
  ])('ends with 2 for %s', async (_, given, request, message) => {
    const cwd = temporaryProject(given);
    const { code, err } = await build(cwd, request);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('compiles the rest and says where bytes are no UTF-8', async () => {
    const bad = Buffer.concat([Buffer.from('# Bad\n\nx'), Buffer.from([0xff, 0x0a])]);
    const { code, err, out } = await build(temporaryProject({ ...files, 'docs/bad.md': bad }));
    expect(code).toBe(0);
    expect(err).toMatch(/bad\.md\n {2}3:2 {2}error/);
    expect(out).toContain('Models      1\n');
  });

  it('compiles the rest and ends with 2 where a page cannot be read', async () => {
    const cwd = temporaryProject({ ...files, 'docs/huge.md': '' });
    truncateSync(join(cwd, 'docs/huge.md'), 300 * 1024 * 1024);
    const { code, err, out } = await build(cwd);
    expect(code).toBe(2);
    expect(err).toContain('`docs/huge.md` cannot be read: it has 314572800 bytes');
    expect(out).toContain('Models      1\n');
    expect(readdirSync(join(cwd, 'out/models'))).toContain('relay+chat.js');
  });

  it('maps configured URLs from the folder of the configuration', async () => {
    const cwd = temporaryProject({
      'docs/chat.md': modelPage('Chat', ['relay/chat'], ['post /v1/x https://specs.relay.example/chat.json']),
      'specs/chat.json': specText('post /v1/x'),
      'docschema.config.json':
        '{ "specUrls": [{ "prefix": "https://specs.relay.example/", "path": "specs" }] } // mapped',
    });
    const { out } = await build(cwd);
    expect(out).toContain('Operations  1\n');
    expect(readFileSync(join(cwd, 'out/registry.json'), 'utf8')).toContain('"../specs/chat.json"');
  });
});
