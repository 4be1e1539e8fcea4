import type { OpenedProject } from '../../src/commands/open.ts';
import type { Compilation } from '../../src/compilation.ts';
import type { OutputFile } from '../../src/output-file.ts';

/** What every check looks at: the compiled docs, and the package written to a folder of its own. */
export interface CorpusRun extends OpenedProject {
  readonly compilation: Compilation;
  readonly files: readonly OutputFile[];
  /** The written package. */
  readonly out: string;
  readonly oracle?: string;
  /** Number of verdicts that the fidelity check draws. */
  readonly verdicts: number;
}

/** One row of the table. */
export interface Row {
  readonly check: string;
  readonly result: string;
  readonly passed: boolean;
  /** What must be said below the table: each failure, each difference with its reason. */
  readonly notes?: readonly string[];
}

export type Check = (run: CorpusRun) => Promise<readonly Row[]>;
