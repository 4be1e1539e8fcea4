import type { Span } from './place.ts';

/** One entry of the navigation file, in the order of that file. */
export interface SummaryEntry {
  /** Plain text, without emoji shortcodes. */
  readonly title: string;
  /** The page it opens: decoded, without anchor, relative to the docs folder; absent for external links and bare texts. */
  readonly path?: string;
  readonly anchor?: string;
  /** The target as written, where it is no page of the docs folder. */
  readonly url?: string;
  /** The heading above it, below the file's title. */
  readonly group?: string;
  /** The entries it stands below, outermost first. */
  readonly ancestors: readonly SummaryParent[];
  readonly at: Span;
}

/** An entry as those below it name it. */
export type SummaryParent = Pick<SummaryEntry, 'title' | 'path'>;
