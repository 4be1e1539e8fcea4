import type { Span } from './place.ts';

/** One entry of a table of contents (`SUMMARY.md`), in the order of the file. */
export interface SummaryEntry {
  /** Link text as people read it. */
  readonly title: string;
  /** The page, relative to the docs folder, normalised, without anchor; absent for external links and plain text. */
  readonly path?: string;
  readonly anchor?: string;
  /** Target of an external link. */
  readonly url?: string;
  /** The `##` heading above it. */
  readonly group?: string;
  /** The entries above it, outermost first. */
  readonly ancestors: readonly SummaryParent[];
  readonly at: Span;
}

export interface SummaryParent {
  readonly title: string;
  readonly path?: string;
}
