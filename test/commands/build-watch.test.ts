import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { runBuildWatch } from '../../src/commands/build-watch.ts';
import { modelPage, specText } from '../support/memory-source.ts';
import { recordingTerminal, temporaryProject } from './temporary-project.ts';

const page = (id: string) => modelPage('Chat', [id], ['post /v1/x chat.json']);

it('builds again when a page changes, and says what changed', async () => {
  const cwd = temporaryProject({
    'docs/chat.md': page('relay/one'),
    'docs/chat.json': specText('post /v1/x'),
    'docs/lost.md': modelPage('Lost', ['lost'], ['post /v1/x lost.json']),
  });
  const recorder = recordingTerminal();
  const stop = new AbortController();
  const ended = runBuildWatch({ cwd, version: '0', now: () => 0 }, recorder.terminal, stop.signal);
  const patience = { timeout: 20_000, interval: 50 };
  await vi.waitFor(() => expect(recorder.err()).toContain('Watching for changes'), patience);
  writeFileSync(join(cwd, 'docs/chat.md'), page('relay/two'));
  await vi.waitFor(() => expect(recorder.out()).toContain('relay/two\n  compatible  a new model'), patience);
  stop.abort();
  expect(await ended).toBe(0);
  expect(readFileSync(join(cwd, 'out/registry.json'), 'utf8')).toContain('relay/two');
  // What the first build said already is not said again.
  expect(recorder.err().split('`lost.json` is no file').length).toBe(2);
}, 60_000);

it('ends at once where there is nothing to watch', async () => {
  const recorder = recordingTerminal();
  const request = { cwd: temporaryProject({}), docs: 'absent', version: '0', now: () => 0 };
  expect(await runBuildWatch(request, recorder.terminal, new AbortController().signal)).toBe(2);
});
