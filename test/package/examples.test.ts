import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatWithOptions, promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { installPackage, readmeExamples } from './installed-package.ts';
import { openPage } from './served-page.ts';

const chromium = '/usr/bin/chromium';
const installed = await installPackage('tarball');
const { project, folder, name } = installed;
const examples = await readmeExamples(folder);
const files = examples.map(({ language }, index) => `example-${index}.${language === 'ts' ? 'ts' : 'mjs'}`);
for (const [index, { text }] of examples.entries()) await writeFile(join(project, files[index] ?? ''), text);
await build({
  absWorkingDir: project,
  entryPoints: files,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'browser',
  minify: true,
  outdir: 'bundled',
  outExtension: { '.js': '.mjs' },
  logLevel: 'silent',
});

const runNode = async (file: string): Promise<string> => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [file], { cwd: project });
  expect(stderr).toBe('');
  return stdout.trim();
};
const bundled = (index: number) => `bundled/example-${index}.mjs`;
const printed = await Promise.all(
  examples.map(({ language }, index) => runNode(language === 'ts' ? bundled(index) : `example-${index}.mjs`)),
);

afterAll(installed.remove);

describe('the examples of the README of an emitted package', () => {
  it('are three, and say what they promise in Node', () => {
    expect(examples).toHaveLength(3);
    const [checked, typed, found] = printed;
    expect(checked).toMatch(/^The payload has no `messages`, expected an array$/m);
    expect(typed).toBe('');
    expect(found).toMatch(/^\[/);
    expect(found).toMatch(/false \[.*has no/s);
  });

  it('say the same when they are bundled', async () => {
    const all = await Promise.all(examples.map((_, index) => runNode(bundled(index))));
    expect(all).toEqual(printed);
  });

  it.skipIf(!existsSync(chromium))(
    `say the same in Chromium, bundled and as they stand, under a strict policy${existsSync(chromium) ? '' : ` (skipped: no ${chromium})`}`,
    async () => {
      const page = await openPage(chromium, project);
      try {
        for (const [index, { language, text }] of examples.entries()) {
          const direct = text.replaceAll(
            / from '([^']+)';/g,
            (_, specifier: string) => ` from '${urlOf(specifier)}';`,
          );
          const urls = [`/${bundled(index)}`];
          if (language === 'js') {
            await writeFile(join(project, `direct-${index}.mjs`), direct);
            urls.push(`/direct-${index}.mjs`);
          }
          for (const url of urls) {
            const { logged, failures } = await page.run(url);
            expect(failures).toEqual([]);
            expect(logged.map((values) => formatWithOptions({}, ...values)).join('\n')).toBe(printed[index]);
          }
        }
      } finally {
        await page.close();
      }
    },
  );
});

/** Where a browser without a bundler finds a module of the package. */
function urlOf(specifier: string): string {
  const path = specifier.slice(name.length + 1);
  return `/node_modules/${name}/${path === '' ? 'index' : `models/${path.slice('models/'.length).replaceAll('/', '+')}`}.js`;
}
