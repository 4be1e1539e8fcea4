import type { ChangedLines } from '../changed-lines.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { SourceExcerpt } from './source-excerpt.ts';

/** How findings are printed. */
export interface ReportFormat {
  readonly name: string;
  /** What it is for, in a few words. */
  readonly summary: string;
  /** Whether it is better with `sources`. */
  readonly usesSources?: true;
  /** Whether it is better with `changed`. */
  readonly usesChanges?: true;
  /** Ends with a line end. */
  readonly format: (diagnostics: readonly Diagnostic[], options: ReportOptions) => string;
  /** What the page says on which the platform sums up a job, where it has one. */
  readonly summarise?: (diagnostics: readonly Diagnostic[], options: ReportOptions) => string;
}

export interface ReportOptions {
  readonly colors: boolean;
  /** Columns of the terminal; lines are not wrapped without it. */
  readonly width?: number | undefined;
  /** The docs folder from where the reader stands; formats for people show paths below it. */
  readonly folder?: string;
  /** The docs folder from the top of the repository; formats for platforms give paths from there. */
  readonly repositoryFolder?: string;
  /** Show the lines that findings speak of, where `sources` has them. */
  readonly codeFrame?: boolean;
  /** The lines that findings speak of, by path. */
  readonly sources?: ReadonlyMap<string, SourceExcerpt>;
  /** What the findings' rules are about. */
  readonly rules?: readonly ReportedRule[];
  /** What `lint` fails from; all findings count as failures where absent. */
  readonly failSeverity?: Severity;
  /** Formats that cannot show all findings show those on these lines first. */
  readonly changed?: ChangedLines | undefined;
  /** Of docschema. */
  readonly version?: string;
}

/** What a report says of a rule. */
export interface ReportedRule {
  readonly id: string;
  readonly severity: Severity;
  /** A sentence without full stop. */
  readonly summary: string;
  readonly why: string;
  /** Its whole page, as markdown. */
  readonly help: string;
  readonly url: string;
}

/** A format, as its file exports it. */
export function defineFormat(format: ReportFormat): ReportFormat {
  return format;
}
