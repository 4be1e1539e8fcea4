import pc from 'picocolors';
import { rules } from '../lint/rules/index.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `docschema rules`: every rule with its severity, what it reports, and whether it can mend that. */
export function runRules(terminal: Terminal): ExitCode {
  const { dim } = pc.createColors(terminal.outColors);
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  const severityWidth = Math.max(...rules.map(({ severity }) => severity.length));
  for (const { id, severity, fixable, docs } of rules) {
    const mark = fixable ? dim(' (fixable)') : '';
    terminal.out(`${id.padEnd(idWidth)}  ${dim(severity.padEnd(severityWidth))}  ${docs.summary}${mark}\n`);
  }
  return 0;
}
