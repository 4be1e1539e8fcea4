import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatWithOptions, promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { installPackage } from './installed-package.ts';
import { openPage } from './served-page.ts';

const chromium = '/usr/bin/chromium';
const installed = await installPackage('link');
const { project, name } = installed;
const chat = 'alibaba/qwen3-32b';
const program = (index: string, places: string) => `import { validate } from '${index}';
import { docsPlace } from '${places}';
const payload = { model: '${chat}', messages: [{ role: 'user', content: 'Hi' }], temperature: 9 };
const { issues } = await validate('${chat}', payload);
console.log(JSON.stringify(await Promise.all(issues.map((issue) => docsPlace(issue, { model: '${chat}' })))));
`;
const base = `/node_modules/${name}`;
await writeFile(join(project, 'place.mjs'), program(name, `${name}/places`));
await writeFile(join(project, 'direct.mjs'), program(`${base}/index.js`, `${base}/places.js`));
await build({
  absWorkingDir: project,
  entryPoints: ['place.mjs'],
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'browser',
  outdir: 'bundled',
  outExtension: { '.js': '.mjs' },
  logLevel: 'silent',
});
const runNode = async (file: string) =>
  (await promisify(execFile)(process.execPath, [file], { cwd: project })).stdout.trim();

afterAll(installed.remove);

describe('the places of an emitted package', () => {
  it('are found in Node, and by a bundle that has the files of `map/` in it', async () => {
    const printed = await runNode('place.mjs');
    expect(JSON.parse(printed)).toEqual([
      {
        path: 'api-references/text-models/alibaba-cloud/qwen3 32b.json',
        pointer: '/components/schemas/ChatRequest/properties/temperature/maximum',
      },
    ]);
    expect(await runNode('bundled/place.mjs')).toBe(printed);
  });

  it.skipIf(!existsSync(chromium))(
    `are found in Chromium, bundled and as they stand${existsSync(chromium) ? '' : ` (skipped: no ${chromium})`}`,
    async () => {
      const printed = await runNode('place.mjs');
      const page = await openPage(chromium, project, { json: true });
      try {
        for (const url of ['/bundled/place.mjs', '/direct.mjs']) {
          const { logged, failures } = await page.run(url);
          expect([url, failures]).toEqual([url, []]);
          expect(logged.map((values) => formatWithOptions({}, ...values))).toEqual([printed]);
        }
      } finally {
        await page.close();
      }
    },
  );
});
