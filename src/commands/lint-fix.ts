import type { Diagnostic } from '../diagnostic.ts';
import { applyEdits, type FileStates } from '../files/apply-edits.ts';
import { joinPath } from '../paths.ts';
import { count, escapeControls } from '../report/plain-text.ts';
import type { OpenedProject } from './open.ts';
import type { Terminal } from './terminal.ts';

/** What `--fix` did. */
export interface FixOutcome {
  readonly findings: number;
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
  const offered = findings
    .flatMap(({ fix }) => (fix === undefined || fix.length === 0 ? [] : [fix]))
    .filter((edits) => edits.every(({ path }) => paths?.has(path) !== false));
  const { groups, files, failures } = await applyEdits(project, offered, states);
  for (const { path, reason } of failures) {
    terminal.err(`\`${escapeControls(joinPath(folder, path))}\` was not fixed: ${reason}\n`);
  }
  return { findings: groups, files: files.length, isComplete: failures.length === 0 };
}

/** `fixed 3 findings in 2 files`. */
export function wordFixes({ findings, files }: FixOutcome): string {
  return `fixed ${count(findings, 'finding')} in ${count(files, 'file')}`;
}
