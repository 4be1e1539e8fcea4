import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBuild } from '../../src/commands/build.ts';
import { runInspect } from '../../src/commands/inspect.ts';
import { runLint } from '../../src/commands/lint.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import type { PageFormat } from '../../src/page.ts';
import type { Registry } from '../../src/registry-model.ts';
import { recordingTerminal, temporaryProject } from '../commands/temporary-project.ts';

const fixtures = join(import.meta.dirname, '../fixtures/formats/openapi');
const spec = (name: string, file: string) => readFileSync(join(fixtures, name, file), 'utf8');

const documents = {
  'docs/text/chat.yaml': spec('models-by-enum', 'page.yaml'),
  'docs/images.json': spec('models-by-const', 'page.json'),
  'docs/package.json': '{"name": "docs"}',
  'elsewhere/other.yaml': spec('without-info', 'page.yaml'),
};

async function build(files: Record<string, string>, inputFormat?: PageFormat) {
  const cwd = temporaryProject(files);
  const { terminal } = recordingTerminal();
  const code = await runBuild({ cwd, version: '0', now: () => 0, inputFormat }, terminal);
  const registry = code === 0 ? readFileSync(join(cwd, 'out/registry.json'), 'utf8') : '{}';
  return { code, registry: JSON.parse(registry) as Registry<string> };
}

describe('a folder of OpenAPI documents', () => {
  it('gives pages, operations and models', async () => {
    const { code, registry } = await build(documents);
    expect(code).toBe(0);
    expect(registry.pages.map(({ path, format, kind }) => ({ path, format, kind }))).toEqual([
      { path: 'images.json', format: 'openapi', kind: 'endpoint' },
      { path: 'text/chat.yaml', format: 'openapi', kind: 'endpoint' },
    ]);
    expect(registry.operations.map(({ key, source, models }) => ({ key, source, models }))).toEqual([
      { key: 'DELETE /v1/count/{text} text/chat.yaml', source: 'spec', models: [] },
      { key: 'GET /v1/count/{text} text/chat.yaml', source: 'spec', models: [] },
      { key: 'POST /v1/chat text/chat.yaml', source: 'spec', models: ['acme/chat-1', 'acme/chat-2'] },
      {
        key: 'POST /v1/images images.json',
        source: 'spec',
        models: ['acme/draw', 'acme/edit', 'acme/paint'],
      },
      { key: 'POST /v1/speech images.json', source: 'spec', models: [] },
    ]);
    const [model] = registry.models.filter(({ id }) => id === 'acme/paint');
    expect(model).toMatchObject({
      operations: ['POST /v1/images images.json'],
      inferred: { id: "the request's `model` property" },
    });
  });

  it('is taken beside pages only where it is asked for', async () => {
    const files = { ...documents, 'docs/page.md': '# Page\n' };
    expect((await build(files)).registry.pages.map(({ path }) => path)).toEqual(['page.md']);
    const asked = await build(files, 'openapi');
    expect(asked.registry.pages.map(({ path }) => path)).toEqual(['images.json', 'text/chat.yaml']);
  });

  it('names documents that are none, and goes on', async () => {
    const broken = spec('broken', 'page.json');
    const files = { ...documents, 'docs/broken.json': broken };
    const { code, registry } = await build(files);
    expect(code).toBe(0);
    expect(registry.pages).toHaveLength(3);
    const { terminal, out } = recordingTerminal();
    const cwd = temporaryProject(files);
    await runLint({ cwd, format: 'json', failSeverity: 'error' }, terminal);
    const [finding] = JSON.parse(out()) as Diagnostic[];
    expect(finding).toMatchObject({
      ruleId: 'format/refused-text',
      path: 'broken.json',
      line: 3,
      column: 13,
    });
  });

  it('is inspected by the path of a document', async () => {
    const cwd = temporaryProject(documents);
    const { terminal, out } = recordingTerminal();
    expect(await runInspect({ cwd, target: 'docs/text/chat.yaml' }, terminal)).toBe(0);
    expect(out()).toContain('endpoint page, openapi (`openapi: 3.0` at its top level)');
    expect(out()).toMatch(/POST \/v1\/chat\n +linked +docs\/text\/chat\.yaml:15/);
  });
});
