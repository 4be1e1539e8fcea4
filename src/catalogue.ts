import type { Span, SpecPlace } from './place.ts';

/** The list of all models that a team keeps beside its model pages. */
export interface Catalogue {
  /** Relative to the docs folder, with `/`. */
  readonly path: string;
  /** In the order of the file, repeats kept. */
  readonly entries: readonly CatalogueEntry[];
}

export interface CatalogueEntry {
  /** Exactly as written. */
  readonly id: string;
  /** The catalogue says that the model is gone or going: then it needs no page. */
  readonly retired?: true;
  readonly at: Span | SpecPlace;
}
