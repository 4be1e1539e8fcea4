import { lintCompilation } from '../../src/commands/compile-project.ts';
import { groupBy } from '../../src/text.ts';
import type { Check } from './check.ts';

/** Number of findings by rule. */
export const checkFindings: Check = async (run) => {
  const diagnostics = await lintCompilation(run.compilation, run);
  const byRule = [...groupBy(diagnostics, ({ ruleId }) => ruleId)].sort((a, b) => b[1].length - a[1].length);
  return [
    {
      check: 'findings',
      result: `${diagnostics.length}`,
      passed: true,
      notes: byRule.map(([ruleId, { length }]) => `${ruleId.padEnd(32)} ${length}`),
    },
  ];
};
