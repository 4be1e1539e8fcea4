import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildRuntime, runtimes } from '../../../scripts/validators/runtime.ts';

it.each(runtimes)('$emitted is what its sources say', async (runtime) => {
  expect(readFileSync(runtime.file, 'utf8')).toBe(await buildRuntime(runtime));
});
