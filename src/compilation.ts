import type { Catalogue } from './catalogue.ts';
import type { UnreadableFile } from './file-source.ts';
import type { Contents, LintedLink } from './lint-input.ts';
import type { PageFacts } from './page-facts.ts';
import type { Place, SpecPlace } from './place.ts';
import type { Registry } from './registry-model.ts';
import type { OperationSchemas, SchemaGraph, SchemaProblem } from './schema-graph.ts';
import type { LinkedSchemas } from './schema-links.ts';
import type { SiteConfig } from './site-config.ts';
import type { SpecFailure, SpecOutline } from './spec-document.ts';
import type { SpecSuppression } from './suppression.ts';
import type { WitnessPair } from './witness.ts';

/** Everything known of a documentation: what lint judges and emitters write. */
export interface Compilation {
  /** Sorted by path. */
  readonly pages: readonly PageFacts[];
  readonly registry: Registry;
  /** By operation key; unresolved operations have no entry. */
  readonly operations: ReadonlyMap<string, OperationSchemas>;
  /** Every operation link of every page, in their order. */
  readonly operationLinks: readonly LintedLink[];
  /** Descriptions of one operation that may contradict each other. */
  readonly witnesses: readonly WitnessPair[];
  readonly graph: SchemaGraph;
  /** Every file of the project, assets too. Sorted. */
  readonly files: readonly string[];
  /** The table of contents, where there is such a file. */
  readonly contents?: Contents;
  /** `docs.json` or `mint.json`, where there is one. */
  readonly site?: SiteConfig;
  /** Blocks that show schemas of documents by name. */
  readonly schemaLinks?: readonly LinkedSchemas[];
  readonly schemaProblems: readonly SchemaProblem[];
  readonly specFailures: readonly SpecFailure[];
  /** The first byte of each document that is no UTF-8; the document was read all the same. */
  readonly misencodedSpecs: readonly Place[];
  /** Components that nothing in their document leads to, document by document. */
  readonly unusedComponents: readonly SpecPlace[];
  /** What the documents declare that pages link, document by document. */
  readonly specOutlines: readonly SpecOutline[];
  /** The list of all models, where the configuration names one that can be read. */
  readonly catalogue?: Catalogue;
  readonly specSuppressions: readonly SpecSuppression[];
  /** Pages and folders that could not be read at all. */
  readonly unreadable: readonly UnreadableFile[];
  readonly counts: CompilationCounts;
}

interface CompilationCounts {
  readonly specs: number;
  readonly pageBytes: number;
  readonly specBytes: number;
}
