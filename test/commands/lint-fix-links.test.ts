import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runLint } from '../../src/commands/lint.ts';
import { recordingTerminal, temporaryProject } from './temporary-project.ts';

/** A page before → after `lint --fix`, among files that links can mean. */
async function fixPage(path: string, text: string): Promise<string> {
  const cwd = temporaryProject({
    'docs/limits.md': '# Limits\n',
    'docs/guides/keys.md': '# Keys\n',
    'docs/guides/Keys.md': '# Keys, as they were\n',
    'docs/images/a b.png': '',
    [`docs/${path}`]: text,
  });
  await runLint(
    { cwd, docs: 'docs', format: 'json', failSeverity: 'error', fix: true },
    recordingTerminal().terminal,
  );
  return readFileSync(join(cwd, 'docs', path), 'utf8');
}

it.each([
  ['[the limits](Limits.md)', '[the limits](limits.md)'],
  ['\uFEFF# Start\r\n\r\n[the limits](Limits.md)\r\n', '\uFEFF# Start\r\n\r\n[the limits](limits.md)\r\n'],
  ['[**the** `limits`](./LIMITS.md#per-minute)', '[**the** `limits`](./limits.md#per-minute)'],
  ['<b>[the limits](Limits)</b>', '<b>[the limits](limits)</b>'],
  ['![Settings](Images/a%20B.png)', '![Settings](Images/a%20B.png)'],
])('spells %j as the file is spelled: %j', async (before, after) => {
  expect(await fixPage('start.md', before)).toBe(after);
});

it.each([
  '[the limits](Limits.md "Limits")',
  '[the limits](<Limits.md>)',
  '[the limits][limits.md]\n\n[limits.md]: Limits.md',
  '<a href="Limits.md">the limits</a>',
  // Two files differ from it in letter case only.
  '[keys](guides/KEYS.md)',
])('leaves %j alone, where it is not certain what to write, or where', async (text) => {
  expect(await fixPage('start.md', text)).toBe(text);
});

it('spells links of MDX pages, and from folders below', async () => {
  expect(await fixPage('guides/start.mdx', '# Start\n\n[the limits](../Limits.md)\n')).toBe(
    '# Start\n\n[the limits](../limits.md)\n',
  );
});
