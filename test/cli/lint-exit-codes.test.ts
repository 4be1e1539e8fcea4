import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryProject } from '../commands/temporary-project.ts';
import { modelPage, specText } from '../support/memory-source.ts';

const program = join(import.meta.dirname, '../../dist/cli.js');

const files = {
  'docschema.config.json': JSON.stringify({ preset: 'minimal', rules: { 'spec/unresolved': 'warning' } }),
  'docs/chat.md': modelPage('Chat', ['chat'], ['post /v1/x chat.json']),
  'docs/chat.json': specText('post /v1/x'),
  'docs/lost.md': modelPage('Lost', ['lost'], ['post /v1/x lost.json']),
};

it.each([
  ['0 where no finding reaches the threshold', ['lint', 'docs'], 0],
  ['1 where one does', ['lint', 'docs', '--fail-severity', 'warning'], 1],
  ['0 where the page that was named has none', ['lint', 'docs/chat.md', '--fail-severity', 'warning'], 0],
  ['2 for an unknown flag', ['lint', 'docs', '--no-such-flag'], 2],
  ['2 for an unknown severity', ['lint', 'docs', '--fail-severity', 'fatal'], 2],
  ['2 for a folder that is not there', ['lint', 'nowhere'], 2],
])('the program ends with %s', (_, args, code) => {
  const cwd = temporaryProject(files);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
  });
  expect({ status, stderr: code === 2 ? stderr !== '' : '' }).toEqual({
    status: code,
    stderr: code === 2 ? true : '',
  });
  if (code === 2) expect(stdout).toBe('');
});
