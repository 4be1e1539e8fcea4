import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { pageReader } from '../../src/compile-page.ts';
import { defaultConfig } from '../../src/config.ts';
import { openProject } from '../../src/files/project.ts';
import { openSource } from '../../src/files/source.ts';
import { temporaryProject } from '../commands/temporary-project.ts';
import { modelPage } from '../support/memory-source.ts';

const built = join(import.meta.dirname, '../../dist/threads/read-pages.js');
const compiling = join(import.meta.dirname, '../../dist/threads/compile-documents.js');
const emitting = join(import.meta.dirname, '../../dist/threads/emit-thread.js');
const isBuilt = existsSync(built);

describe.skipIf(!isBuilt)(`reading in threads${isBuilt ? '' : ' (needs `npm run build`)'}`, () => {
  it.each([1, 2, 4])('gives in %i threads what one page after the other gives', async (threads) => {
    const pages = Array.from({ length: 150 }, (_, index) => [
      `docs/${index}.md`,
      modelPage(`Page ${index}`, [`relay/${index}`], ['post /v1/x x.json']),
    ]);
    const cwd = temporaryProject(Object.fromEntries(pages));
    const opened = await openProject({ cwd });
    if (opened.kind === 'failed') throw new Error('No project');
    const source = await openSource(opened.project);
    const { threadedPageReader } = (await import(built)) as typeof import('../../src/threads/read-pages.ts');
    const paths = [...source.pages, 'gone.md'];
    let told = 0;
    const inThreads = await threadedPageReader(opened.project, threads)(paths, defaultConfig, () => {
      told += 1;
    });
    expect(told).toBe(151);
    expect(inThreads).toEqual(await pageReader(source.readText)(paths, defaultConfig, () => {}));
    expect(inThreads.at(-1)).toMatchObject({ kind: 'unreadable', path: 'gone.md' });
  });
});

describe.skipIf(!isBuilt)(
  `compiling documents in threads${isBuilt ? '' : ' (needs `npm run build`)'}`,
  () => {
    it.each([1, 2, 4])('gives in %i threads what one document after the other gives', async (threads) => {
      const names = Array.from({ length: 120 }, (_, index) => String(index));
      const cwd = temporaryProject({
        'docs/a.md': modelPage(
          'Page',
          ['relay/a'],
          names.map((name) => `post /v1/x ${name}.json`),
        ),
        ...Object.fromEntries(
          names
            .slice(1)
            .map((name) => [`docs/${name}.json`, oneOperation.replaceAll('relay/a', `relay/${name}`)]),
        ),
      });
      const opened = await openProject({ cwd });
      if (opened.kind === 'failed') throw new Error('No project');
      const source = await openSource(opened.project);
      const { threadedDocumentCompiler } = (await import(
        compiling
      )) as typeof import('../../src/threads/compile-documents.ts');
      const compileDocuments = threadedDocumentCompiler(opened.project, threads);
      const inThreads = await compile(source, { ...defaultConfig, compileDocuments });
      const alone = await compile(source, defaultConfig);
      expect(inThreads).toEqual(alone);
      expect([...inThreads.graph.nodes.keys()]).toEqual([...alone.graph.nodes.keys()]);
      expect(inThreads.counts.specs).toBe(119);
      expect(inThreads.operations.size).toBe(119);
    });
  },
);

describe.skipIf(!isBuilt)(`emitting in a thread${isBuilt ? '' : ' (needs `npm run build`)'}`, () => {
  it('gives and writes what emitting here gives and writes', async () => {
    const cwd = temporaryProject({
      'docs/a.md': modelPage('Page', ['relay/a'], ['post /v1/x x.json']),
      'docs/x.json': oneOperation,
    });
    const opened = await openProject({ cwd });
    if (opened.kind === 'failed') throw new Error('No project');
    const compilation = await compile(await openSource(opened.project), defaultConfig);
    const { emitThread } = (await import(emitting)) as typeof import('../../src/threads/emit-thread.ts');
    const options = { packageName: 'relay', packageVersion: '1.0.0', includeHidden: false, generator: 'x 1' };
    const { registry, operations, graph } = compilation;
    const input = { registry, operations, graph, options };
    const thread = emitThread(1000, 2);
    thread.start();
    const [there, here] = await Promise.all([
      thread.emit({ input, out: join(cwd, 'there') }),
      emitThread(1, 1).emit({ input, out: join(cwd, 'here') }),
    ]);
    expect(there).toEqual(here);
    expect(there.result).toMatchObject({ kind: 'written', removed: [] });
    expect(there.files.map(({ path }) => readFileSync(join(cwd, 'there', path), 'utf8'))).toEqual(
      here.files.map(({ text }) => text),
    );
  });
});

const oneOperation = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'Relay', version: '1' },
  paths: {
    '/v1/x': {
      post: {
        requestBody: {
          content: {
            'application/json': {
              schema: { type: 'object', properties: { model: { enum: ['relay/a'] } }, required: ['model'] },
            },
          },
        },
        responses: { 200: { description: 'Done' } },
      },
    },
  },
});
