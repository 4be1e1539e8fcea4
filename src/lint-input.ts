import type { Catalogue } from './catalogue.ts';
import type { OperationLink, PageFacts } from './page-facts.ts';
import type { Place, Span, SpecPlace } from './place.ts';
import type { Registry, UnresolvedLink } from './registry-model.ts';
import type { OperationSchemas, SchemaGraph, SchemaProblem } from './schema-graph.ts';
import type { LinkedSchemas } from './schema-links.ts';
import type { SiteConfig } from './site-config.ts';
import type { SpecFailure, SpecOutline } from './spec-document.ts';
import type { SummaryEntry } from './summary.ts';
import type { SpecSuppression, UnusedSuppression } from './suppression.ts';
import type { WitnessPair } from './witness.ts';

/** All that the rules judge: what the stages before recorded, in no particular order. */
export interface LintInput {
  readonly pages: readonly PageFacts[];
  readonly registry: Registry;
  /** By operation key; unresolved operations have no entry. */
  readonly operations: ReadonlyMap<string, OperationSchemas>;
  readonly operationLinks: readonly LintedLink[];
  /** Descriptions of one operation that may contradict each other. */
  readonly witnesses?: readonly WitnessPair[];
  readonly graph: SchemaGraph;
  /** Every file of the project, assets too; some start with `../`. Sorted. */
  readonly files: readonly string[];
  /** The table of contents, where there is such a file. */
  readonly contents?: Contents;
  /** The configuration of a site that lists its pages, where there is such a file. */
  readonly site?: SiteConfig;
  /** Blocks that show schemas of documents by name. */
  readonly schemaLinks?: readonly LinkedSchemas[];
  readonly schemaProblems: readonly SchemaProblem[];
  readonly specFailures: readonly SpecFailure[];
  /** The first byte of each document that is no UTF-8; the document was read all the same. */
  readonly misencodedSpecs: readonly Place[];
  /** Components that nothing in their document leads to, document by document. */
  readonly unusedComponents?: readonly SpecPlace[];
  /** What the documents declare that pages link, document by document. */
  readonly specOutlines?: readonly SpecOutline[];
  /** The list of all models, where the configuration names one. */
  readonly catalogue?: Catalogue;
  /** Findings that documents excuse. */
  readonly specSuppressions?: readonly SpecSuppression[];
  /** Known only to the rules of the family `lint`, which run when all others have. */
  readonly unusedSuppressions?: readonly UnusedSuppression[];
}

/** The file that lists the pages of a documentation, and its entries. */
export interface Contents {
  readonly path: string;
  /** The page that readers see first, which need not be listed. */
  readonly readme: string;
  readonly entries: readonly SummaryEntry[];
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
