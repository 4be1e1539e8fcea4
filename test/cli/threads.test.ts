import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageReader } from '../../src/compile-page.ts';
import { defaultConfig } from '../../src/config.ts';
import { openProject } from '../../src/files/project.ts';
import { openSource } from '../../src/files/source.ts';
import { temporaryProject } from '../commands/temporary-project.ts';
import { modelPage } from '../support/memory-source.ts';

const built = join(import.meta.dirname, '../../dist/threads/read-pages.js');
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
