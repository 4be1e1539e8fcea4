import type { Span, SpecPlace } from './place.ts';

/** A comment addressed to docschema, as a page writes it. */
export interface PageComment {
  /** Between the marks of the comment. */
  readonly text: string;
  readonly at: Span;
  /** The next line below that holds more than space and comments like this one. */
  readonly nextLine?: number;
}

/** A comment by which a page says that findings are known and accepted. */
export interface Suppression {
  /** The word after `docschema-`, such as `disable-next-line`. */
  readonly directive: string;
  /** Ids of rules, as written. */
  readonly rules: readonly string[];
  readonly reason?: string;
  /** The lines it covers; absent where it covers none. */
  readonly lines?: { readonly first: number; readonly last: number };
  /** Why it covers none. */
  readonly fault?: SuppressionFault;
  readonly at: Span;
}

type SuppressionFault = 'unknown-directive' | 'no-rule' | 'nothing-below' | 'nothing-to-close';

/** An entry of `x-docschema-ignore` in an OpenAPI document. */
export interface SpecSuppression {
  /** Absent where the entry names none. */
  readonly rule?: string;
  readonly reason?: string;
  /** The object that it covers, with everything inside. */
  readonly covers: SpecPlace;
  /** The entry itself. */
  readonly at: SpecPlace;
}

/** A suppression that silenced nothing. */
export interface UnusedSuppression {
  readonly directive: string;
  readonly rule?: string;
  /** Known rules that a mistyped id can have meant; absent where the id is known. */
  readonly near?: readonly string[];
  readonly fault?: SuppressionFault;
  readonly at: Span | SpecPlace;
}
