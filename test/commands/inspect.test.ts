import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runInspect } from '../../src/commands/inspect.ts';
import type { Inspection } from '../../src/inspect/inspection.ts';
import { modelPage, specText } from '../support/memory-source.ts';
import { recordingTerminal, temporaryProject } from './temporary-project.ts';

const files = {
  'docs/text/chat.md': `${modelPage('Chat', ['relay/chat', 'chat'], ['post /v1/x chat.json', 'post /v1/gone chat.json'])}
\`\`\`python
requests.post("https://api.relay.example/v1/x")
\`\`\`

## Output

\`\`\`
Generation: {'id': 1}
Generation: {'id': 2}
\`\`\`
`,
  'docs/text/chat.json': specText('post /v1/x'),
};

async function inspect(target: string, json = false) {
  const recorder = recordingTerminal();
  const code = await runInspect({ cwd: temporaryProject(files), target, json }, recorder.terminal);
  return { code, out: recorder.out(), err: recorder.err() };
}

describe('docschema inspect', () => {
  it('shows each fact of a page with its place', async () => {
    const { code, out } = await inspect('docs/text/chat.md');
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "docs/text/chat.md
          model page, gitbook-markdown (a GitBook tag in line 2)
          title "Chat"                                            docs/text/chat.md:1
          model statement                                         docs/text/chat.md:3
        ids
          relay/chat         docs/text/chat.md:5
          chat → relay/chat  docs/text/chat.md:6  (differs by vendor prefix alone from another id of the page)
        POST /v1/x
          linked                docs/text/chat.md:8
          document              docs/text/chat.json:1
          model* string         docs/text/chat.json:1
          n      integer ≥ 1    docs/text/chat.json:1
          200 application/json
        POST /v1/gone
          linked                                  docs/text/chat.md:11
          unresolved: path-absent, perhaps /v1/x  (chat.json)
        samples
          python, 1 line  docs/text/chat.md:15
        responses
          text, 2 lines, log (2 documents)  docs/text/chat.md:21
      "
    `);
  });

  it('shows the record of a model and its pages', async () => {
    const { out } = await inspect('chat');
    expect(out).toContain('chat\n    name        Chat  (from page title)');
    expect(out).toContain('chat → relay/chat');
    expect(out).toContain('text/chat.md');
  });

  it('prints JSON for tools', async () => {
    const { out } = await inspect('text/chat.md', true);
    const inspection = JSON.parse(out) as Inspection;
    expect(inspection.pages[0]?.operations[0]).toMatchObject({
      key: 'POST /v1/x text/chat.json',
      document: { path: 'text/chat.json', pointer: '/paths/~1v1~1x/post' },
      parameters: [
        { name: 'model', in: 'body', type: 'string', required: true },
        { name: 'n', type: 'integer ≥ 1', required: false },
      ],
    });
    expect(inspection.pages[0]?.operations[1]?.unresolved).toMatchObject({
      reason: 'path-absent',
      candidate: '/v1/x',
    });
  });

  it('says that the page cannot be read, and shows others all the same', async () => {
    const cwd = temporaryProject({ ...files, 'docs/huge.md': '' });
    // Sparse: it takes no room on the disk.
    truncateSync(join(cwd, 'docs/huge.md'), 300 * 1024 * 1024);
    const huge = recordingTerminal();
    expect(await runInspect({ cwd, target: 'huge.md' }, huge.terminal)).toBe(2);
    expect(huge.out()).toBe('');
    expect(huge.err()).toMatch(/^`docs\/huge\.md` cannot be read: it has 314572800 bytes/);
    expect(await runInspect({ cwd, target: 'text/chat.md' }, recordingTerminal().terminal)).toBe(0);
  });

  it('offers what was meant', async () => {
    const { code, err } = await inspect('relay/chatt');
    expect(code).toBe(2);
    expect(err).toBe('No page and no model `relay/chatt`, did you mean `relay/chat`?\n');
  });
});
