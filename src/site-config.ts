import type { Span } from './place.ts';
import type { SummaryEntry } from './summary.ts';

/** What `docs.json` or `mint.json` says of a documentation: its navigation, and the OpenAPI documents behind it. */
export interface SiteConfig {
  /** The file itself, relative to the docs folder. */
  readonly path: string;
  /** Groups and pages, in the order of the file. */
  readonly entries: readonly SummaryEntry[];
  /** Documents of the whole site. */
  readonly specs: readonly SiteSpec[];
  /** Where the operations are reached that pages describe themselves and give no address. */
  readonly servers: readonly string[];
  /** Every document that the file names, in its order. */
  readonly named: readonly SiteSpec[];
  /** Documents of the groups that pages stand in, by page; those of the nearest group count. */
  readonly pageSpecs: ReadonlyMap<string, readonly SiteSpec[]>;
  /** Operations that the navigation lists and no page is about. */
  readonly operations: readonly SiteOperation[];
}

/** A document as the file names it: a path from the docs folder, or a URL. */
export interface SiteSpec {
  readonly link: string;
  readonly at: Span;
}

/** An operation, or all of a document where method and path are absent. */
export interface SiteOperation {
  /** Lower case. */
  readonly method?: string;
  readonly path?: string;
  /** The documents it can be in; any of the project where there are none. */
  readonly specs: readonly SiteSpec[];
  readonly at: Span;
}
