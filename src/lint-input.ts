import type { OperationLink, PageFacts } from './page-facts.ts';
import type { Place, Span } from './place.ts';
import type { Registry, UnresolvedLink } from './registry-model.ts';
import type { SchemaProblem } from './schema-graph.ts';
import type { SpecFailure } from './spec-document.ts';

/** All that the rules judge: what the stages before recorded, in no particular order. */
export interface LintInput {
  readonly pages: readonly PageFacts[];
  readonly registry: Pick<Registry, 'models'>;
  readonly operationLinks: readonly LintedLink[];
  readonly schemaProblems: readonly SchemaProblem[];
  readonly specFailures: readonly SpecFailure[];
  /** The first byte of each document that is no UTF-8; the document was read all the same. */
  readonly misencodedSpecs: readonly Place[];
}

/** An operation link of a page, with the document it names or why it names none. */
export interface LintedLink {
  readonly page: string;
  readonly link: OperationLink;
  /** Set where the link names a file of the project. */
  readonly file?: string;
  readonly unresolved?: UnresolvedLink;
}

/**
 * Where values stand in the text of an OpenAPI document, by JSON pointer; asked once per document that has findings.
 * A pointer that is left out counts as the start of the document.
 */
export type LocatePointers = (
  path: string,
  pointers: readonly string[],
) => ReadonlyMap<string, Span> | Promise<ReadonlyMap<string, Span>>;
