import type { Diagnostic } from '../diagnostic.ts';
import { applyEdits, type FileStates } from '../files/apply-edits.ts';
import { joinPath } from '../paths.ts';
import { count, escapeControls } from '../report/plain-text.ts';
import { compareText, groupBy } from '../text.ts';
import type { OpenedProject } from './open.ts';
import type { Terminal } from './terminal.ts';

/** What `--fix` did. */
export interface FixOutcome {
  /** Of each finding that was fixed, its rule. */
  readonly rules: readonly string[];
  readonly files: number;
  readonly isComplete: boolean;
}

export interface FixRequest {
  /** The files as they were before they were linted. */
  readonly states: FileStates;
  /** Only these files are touched; all where absent. */
  readonly paths?: ReadonlySet<string> | undefined;
  /** The docs folder as the reader knows it. */
  readonly folder: string;
}

/** Makes the edits that findings offer; says which files were left alone. */
export async function fixFindings(
  findings: readonly Diagnostic[],
  { project }: OpenedProject,
  { states, paths, folder }: FixRequest,
  terminal: Terminal,
): Promise<FixOutcome> {
  const offered = findings.flatMap(({ ruleId, fix = [] }) => {
    const isNamed = fix.every(({ path }) => paths?.has(path) !== false);
    return fix.length > 0 && isNamed ? [[fix, ruleId] as const] : [];
  });
  const ruleOf = new Map(offered);
  const { groups, files, failures } = await applyEdits(project, [...ruleOf.keys()], states);
  for (const { path, reason } of failures) {
    terminal.err(`\`${escapeControls(joinPath(folder, path))}\` was not fixed: ${reason}\n`);
  }
  const rules = groups.flatMap((edits) => ruleOf.get(edits) ?? []);
  return { rules, files: files.length, isComplete: failures.length === 0 };
}

/** `fixed 1 finding in 1 file: link/case-mismatch`; of several rules, how many findings of each. */
export function wordFixes({ rules, files }: FixOutcome): string {
  const byRule = [...groupBy(rules, (rule) => rule)].toSorted(([a], [b]) => compareText(a, b));
  const listed = byRule.map(([rule, { length }]) => (byRule.length > 1 ? `${rule} (${length})` : rule));
  const which = listed.length === 0 ? '' : `: ${listed.join(', ')}`;
  return `fixed ${count(rules.length, 'finding')} in ${count(files, 'file')}${which}`;
}
