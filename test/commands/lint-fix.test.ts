import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LintRequest, runLint } from '../../src/commands/lint.ts';
import { applyEdits, readFileStates } from '../../src/files/apply-edits.ts';
import { openProject } from '../../src/files/project.ts';
import { modelPage } from '../support/memory-source.ts';
import { recordingTerminal, temporaryProject } from './temporary-project.ts';

const spec = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'Relay', version: '1' },
  servers: [{ url: 'https://relay.example' }],
  paths: {
    '/v1/chat': {
      post: {
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: {
                  prompt: { type: 'string' },
                  seconds: { type: 'integer' },
                  size: { type: 'string' },
                  loop: { type: 'boolean' },
                },
              },
            },
          },
        },
        responses: {},
      },
    },
  },
});

const call = (payload: string) =>
  ['```python', `requests.post("https://relay.example/v1/chat", json=${payload})`, '```', ''].join('\n');

const page = (...payloads: readonly string[]) =>
  `${modelPage('Chat', ['relay/chat'], ['post /v1/chat chat.json'])}\n${payloads.map(call).join('\n')}`;

function project(pages: Readonly<Record<string, string>>): string {
  return temporaryProject({ 'docs/chat.json': spec, ...pages });
}

async function fix(cwd: string, request: Partial<LintRequest> = {}) {
  const recorder = recordingTerminal();
  const code = await runLint(
    { cwd, docs: 'docs', format: 'json', failSeverity: 'error', fix: true, ...request },
    recorder.terminal,
  );
  const left = () =>
    (JSON.parse(recorder.out()) as { ruleId: string; path: string }[])
      .filter(({ ruleId }) => ruleId === 'sample/invalid-request')
      .map(({ path }) => path);
  return { code, err: recorder.err(), left };
}

const read = (cwd: string, path = 'docs/chat.md') => readFileSync(join(cwd, path), 'utf8');

describe('docschema lint --fix', () => {
  it('mends what is certain, reports what is left, and says what it did', async () => {
    const cwd = project({
      'docs/chat.md': page(
        '{"prompt": "Hi", "seconds": "5"}',
        "{'prompt': 'Hi', 'size': 720}",
        '{"prompt": 5.5e1}',
      ),
    });
    const { code, err, left } = await fix(cwd);
    expect(read(cwd)).toContain('{"prompt": "Hi", "seconds": 5}');
    expect(read(cwd)).toContain("{'prompt': 'Hi', 'size': '720'}");
    expect([code, left()]).toEqual([1, ['chat.md']]);
    expect(err).toContain('fixed 2 findings in 1 file: sample/invalid-request\n');
    expect(readdirSync(join(cwd, 'docs')).toSorted()).toEqual(['chat.json', 'chat.md']);
  });

  it('names the rules of what it mended, with how often where they are several', async () => {
    const cwd = project({
      'docs/chat.md': `${page('{"prompt": "Hi", "seconds": "5"}')}\nSee [the limits](Limits.md).\n`,
      'docs/limits.md': '# Limits\n\nSee [them](LIMITS.md).\n',
    });
    const { err } = await fix(cwd);
    expect(err).toContain(
      'fixed 3 findings in 2 files: link/case-mismatch (2), sample/invalid-request (1)\n',
    );
  });

  it('leaves values alone that stand inside another text, or that another language writes otherwise', async () => {
    const text = page('{"loop": "true"}').replace(
      'json={"loop": "true"}',
      String.raw`data="{\"size\": 720, \"seconds\": \"5\"}"`,
    );
    const cwd = project({ 'docs/chat.md': text, 'docs/loop.md': page('{"loop": "true"}') });
    await fix(cwd);
    expect([read(cwd), read(cwd, 'docs/loop.md')]).toEqual([text, page('{"loop": "true"}')]);
  });

  it('keeps line ends and the byte order mark', async () => {
    const text = `\uFEFF${page('{"prompt": "Hé 😀", "seconds": "5"}').replaceAll('\n', '\r\n')}`;
    const cwd = project({ 'docs/chat.md': text });
    await fix(cwd);
    expect(read(cwd)).toBe(text.replace('"seconds": "5"', '"seconds": 5'));
  });

  it('touches only what is named, or what changed', async () => {
    const wrong = page('{"prompt": "Hi", "seconds": "5"}');
    const cwd = project({
      'docs/chat.md': wrong,
      'docs/other.md': wrong.replace('relay/chat', 'relay/other'),
    });
    const other = read(cwd, 'docs/other.md');
    await fix(cwd, { docs: undefined, targets: ['docs', 'docs/chat.md'] } as Partial<LintRequest>);
    expect([read(cwd).includes('"seconds": 5'), read(cwd, 'docs/other.md')]).toEqual([true, other]);
  });

  it('heeds --since', async () => {
    const wrong = page('{"prompt": "Hi", "seconds": "5"}');
    const cwd = project({ 'docs/chat.md': wrong });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=D', '-c', 'user.email=d@relay.example', ...args], {
        cwd,
        stdio: 'pipe',
      });
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'Write');
    const { err } = await fix(cwd, { since: 'HEAD' });
    expect([read(cwd), err.includes('fixed 0 findings in 0 files\n')]).toEqual([wrong, true]);
  });

  it('is no part of recording a baseline', async () => {
    const cwd = project({ 'docs/chat.md': page('{"seconds": "5"}') });
    const { code, err } = await fix(cwd, { updateBaseline: true });
    expect([code, err.includes('exclude each other')]).toEqual([2, true]);
  });
});

describe('edits', () => {
  const edit = (path: string, start: number, end: number, text: string) =>
    ({ path, range: [start, end], text }) as const;

  async function opened(files: Readonly<Record<string, string | Buffer>>) {
    const cwd = temporaryProject({ ...files, 'docs/a.md': files['docs/a.md'] ?? 'abcdef' });
    const result = await openProject({ cwd, docs: 'docs' });
    if (result.kind === 'failed') throw new Error('no project');
    return { cwd, project: result.project };
  }

  it('are made together or not at all, the first where two overlap', async () => {
    const { cwd, project: one } = await opened({ 'docs/b.md': 'xyz' });
    const states = await readFileStates(one, ['a.md', 'b.md']);
    const both = [edit('a.md', 0, 2, 'AB'), edit('b.md', 0, 1, 'X')];
    const late = [edit('a.md', 1, 3, '?'), edit('b.md', 2, 3, '?')];
    const last = [edit('a.md', 2, 3, 'C')];
    const result = await applyEdits(one, [both, late, last], states);
    expect(result).toEqual({ groups: [both, last], files: ['a.md', 'b.md'], failures: [] });
    expect([read(cwd, 'docs/a.md'), read(cwd, 'docs/b.md')]).toEqual(['ABCdef', 'Xyz']);
  });

  it.each([
    ['changed since', { 'docs/a.md': 'abc' }, edit('a.md', 0, 1, 'A'), 'it changed while it was read', true],
    [
      'is not UTF-8',
      { 'docs/a.md': Buffer.from([0x61, 0xff]) },
      edit('a.md', 0, 1, 'A'),
      'it is not UTF-8',
      false,
    ],
    ['is too short', { 'docs/a.md': 'abc' }, edit('a.md', 2, 9, 'A'), 'an edit leads out of it', false],
    [
      'is not of the project',
      { 'secret.md': 'abc' },
      edit('../secret.md', 0, 1, 'A'),
      'it is outside the project',
      false,
    ],
    ['is not there', {}, edit('gone.md', 0, 1, 'A'), 'it does not exist', false],
  ])('leave a file alone that %s', async (_, files, wanted, reason, changes) => {
    const { cwd, project: one } = await opened(files);
    const states = new Map(await readFileStates(one, ['a.md', '../secret.md', 'gone.md']));
    if (changes) states.set('a.md', 'another');
    const result = await applyEdits(one, [[wanted]], states);
    expect(result).toEqual({ groups: [], files: [], failures: [{ path: wanted.path, reason }] });
    expect(readdirSync(join(cwd, 'docs'))).not.toContain('.docschema');
  });
});
