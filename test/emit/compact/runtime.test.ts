import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildRuntime, runtimeFile } from '../../../scripts/validators/runtime.ts';

it('the runtime that is emitted is the one in the sources', async () => {
  expect(readFileSync(runtimeFile, 'utf8')).toBe(await buildRuntime());
});
