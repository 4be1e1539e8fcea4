import { expect, it } from 'vitest';
import { checkZod } from '../../../scripts/zod/verdicts.ts';

it('zod schemas of the sample docs say what ajv says, and change nothing', { timeout: 120_000 }, async () => {
  const [verdicts, refusals] = await checkZod('docs-src', Number(process.env.ZOD_VERDICTS ?? 8000));
  expect(verdicts).toMatchObject({ passed: true, notes: [] });
  expect(refusals).toMatchObject({ passed: true });
});
