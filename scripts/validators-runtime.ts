/** Writes the runtimes of validators, index, places and zod schemas from their sources: `npm run validators:runtime`, with `--check` to compare only. */
import { readFileSync, writeFileSync } from 'node:fs';
import { buildRuntime, runtimes } from './validators/runtime.ts';

for (const runtime of runtimes) {
  const text = await buildRuntime(runtime);
  if (!process.argv.includes('--check')) writeFileSync(runtime.file, text);
  else if (readFileSync(runtime.file, 'utf8') !== text) {
    console.error(`${runtime.file} is not what its sources say: npm run validators:runtime`);
    process.exitCode = 1;
  }
}
