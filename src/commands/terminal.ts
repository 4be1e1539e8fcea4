/** Where a command prints: results to `out`, progress and notices to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether `err` is a terminal that a line can be rewritten on. */
  readonly isInteractive: boolean;
  readonly outColors: boolean;
  readonly errColors: boolean;
  /** Width of `out` in columns; absent in a pipe. */
  readonly columns?: number;
}

/** 0 done; 1 findings at the threshold, or stale output; 2 the work could not be done. */
export type ExitCode = 0 | 1 | 2;
