import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBuild } from '../../src/commands/build.ts';
import { runInit } from '../../src/commands/init.ts';
import { modelPage, specText } from '../support/memory-source.ts';
import { recordingTerminal, temporaryProject } from './temporary-project.ts';

function init(cwd: string, docs?: string) {
  const recorder = recordingTerminal();
  const code = runInit({ cwd, ...(docs !== undefined && { docs }) }, recorder.terminal);
  return { code, out: recorder.out(), err: recorder.err() };
}

const configOf = (cwd: string) =>
  JSON.parse(readFileSync(join(cwd, 'docschema.config.json'), 'utf8')) as { docs: string; package: object };

describe('docschema init', () => {
  it('writes a configuration that a build takes', async () => {
    const cwd = temporaryProject({
      'package.json': '{ "name": "@relay/docs" }',
      'documentation/SUMMARY.md': '# Contents\n',
      'documentation/chat.md': modelPage('Chat', ['relay/chat'], ['post /v1/x chat.json']),
      'documentation/chat.json': specText('post /v1/x'),
    });
    const { code, out } = init(cwd);
    expect([code, out]).toEqual([0, expect.stringContaining('for the pages in `documentation`')]);
    expect(configOf(cwd)).toMatchObject({ docs: 'documentation', package: { name: '@relay/docs-schemas' } });
    const recorder = recordingTerminal();
    expect(await runBuild({ cwd, version: '0', now: () => 0 }, recorder.terminal)).toBe(0);
    expect(readFileSync(join(cwd, 'out/package.json'), 'utf8')).toContain('@relay/docs-schemas');
  });

  it('takes a folder whose own files say that it holds pages', () => {
    const cwd = temporaryProject({ 'docs.json': '{}', 'images/a.png': '' });
    init(cwd);
    expect(configOf(cwd).docs).toBe('.');
  });

  it.each<[name: string, files: Record<string, string>, docs: string | undefined, message: string]>([
    ['a configuration', { 'docschema.config.json': '{}' }, undefined, 'exists; edit it'],
    ['no pages', { 'src/x.ts': '' }, undefined, 'No folder of pages found'],
    ['a file for a folder', { docs: '' }, 'docs', '`docs` is no folder'],
    ['a folder elsewhere', {}, '..', 'is outside this folder'],
  ])('changes nothing where there is %s', (_, files, docs, message) => {
    const { code, err } = init(temporaryProject(files), docs);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});
