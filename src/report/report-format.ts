import type { Diagnostic } from '../diagnostic.ts';

/** How findings are printed. */
export interface ReportFormat {
  readonly name: string;
  /** Ends with a line end. */
  readonly format: (diagnostics: readonly Diagnostic[], options: ReportOptions) => string;
}

export interface ReportOptions {
  readonly colors: boolean;
  /** Columns of the terminal; lines are not wrapped without it. */
  readonly width?: number | undefined;
  /** The docs folder from where the reader stands; formats for people show paths below it. */
  readonly folder?: string;
}

/** A format, as its file exports it. */
export function defineFormat(format: ReportFormat): ReportFormat {
  return format;
}
