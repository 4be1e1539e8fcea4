/** Writes the runtime of emitted validators from its sources: `npm run validators:runtime`, with `--check` to compare only. */
import { readFileSync, writeFileSync } from 'node:fs';
import { buildRuntime, runtimeFile } from './validators/runtime.ts';

const text = await buildRuntime();
if (!process.argv.includes('--check')) writeFileSync(runtimeFile, text);
else if (readFileSync(runtimeFile, 'utf8') !== text) {
  console.error(`${runtimeFile} is not what its sources say: npm run validators:runtime`);
  process.exitCode = 1;
}
