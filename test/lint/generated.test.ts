import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('keeps the written index, rule pages and configuration schema in step with the rules', () => {
  const script = join(import.meta.dirname, '../../scripts/write-rule-docs.ts');
  expect(() =>
    execFileSync(process.execPath, ['--import', 'tsx', script, '--check'], { stdio: 'pipe' }),
  ).not.toThrow();
});
