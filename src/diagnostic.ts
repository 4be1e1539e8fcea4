export type Severity = 'error' | 'warning' | 'info';

/** One finding, as `lint --format json` prints it. */
export interface Diagnostic {
  /** `family/wrong-state`. */
  readonly ruleId: string;
  readonly severity: Severity;
  /** What stands there, then what was expected; names in backticks; no final full stop. */
  readonly message: string;
  /** Relative to the docs folder, with `/`. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** JSON pointer, where the finding is in a JSON or YAML document. */
  readonly pointer?: string;
  readonly related: readonly RelatedPlace[];
  /** What to do, in a sentence. */
  readonly suggest?: string;
  readonly fix?: readonly TextEdit[];
  /** Stable under moved lines and unrelated edits. */
  readonly fingerprint: string;
  /** Documentation of the rule. */
  readonly url: string;
}

export interface RelatedPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly pointer?: string;
  readonly message: string;
}

export interface TextEdit {
  readonly path: string;
  /** UTF-16 offsets, end exclusive. */
  readonly range: readonly [number, number];
  readonly text: string;
}
