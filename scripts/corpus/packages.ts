import { join } from 'node:path';
import { attwProblems, openApiProblems, publintProblems } from '../support/package-checks.ts';
import type { Check } from './check.ts';

/** publint and attw on the emitted package, Redocly's `spec` rules on its `openapi.json`. */
export const checkPackages: Check = async ({ out }) => [
  row('publint', await publintProblems(out)),
  row('attw', await attwProblems(out)),
  row('openapi.json under Redocly `spec`', await openApiProblems(join(out, 'openapi.json'))),
];

function row(check: string, problems: readonly string[]) {
  return {
    check,
    result: `${problems.length} problems`,
    passed: problems.length === 0,
    notes: problems.slice(0, 20),
  };
}
