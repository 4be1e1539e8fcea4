import type { PageFormat } from './page.ts';
import type { Place, SpecPlace } from './place.ts';
import type { NodeId, OperationSchemas } from './schema-graph.ts';

/** Every model, operation and page of a documentation, linked; `Schema` is a node id here, a URI in `registry.json`. */
export interface Registry<Schema = NodeId> {
  /** Sorted by id. */
  readonly models: readonly Model[];
  /** Sorted by key. */
  readonly operations: readonly Operation<Schema>[];
  /** Sorted by path. */
  readonly pages: readonly RegistryPage[];
}

export interface Model {
  /** Exactly as the pages write it. */
  readonly id: string;
  /** Package subpath that imports it everywhere, such as `models/vendor/model`. */
  readonly module: string;
  readonly name?: string;
  readonly description?: string;
  readonly developer?: string;
  readonly category?: string;
  readonly status?: 'active' | 'deprecated' | 'retired';
  readonly aliases: readonly string[];
  readonly aliasOf?: string;
  readonly replacement?: string;
  readonly hidden?: true;
  /** The first page, by path, that is not hidden. */
  readonly page: string;
  readonly at: Place;
  readonly alsoAt: readonly Place[];
  /** Keys, sorted. */
  readonly operations: readonly string[];
  readonly playground?: string;
  /** Which of the fields above were inferred, and from what. */
  readonly inferred: Readonly<Record<string, string>>;
}

export interface Operation<Schema = NodeId> {
  /** Opaque and stable: made of method, path and document or page. */
  readonly key: string;
  /** Lower case. */
  readonly method: string;
  readonly path: string;
  readonly summary?: string;
  readonly servers: readonly string[];
  readonly security: OperationSchemas['security'];
  /** Ids, sorted. */
  readonly models: readonly string[];
  readonly source: 'spec' | 'page' | 'rendered' | 'sample';
  /** The operation object of a document, or the place on the page that declares it. */
  readonly at: SpecPlace | Place;
  readonly parameters: readonly OperationParameter<Schema>[];
  readonly request?: {
    readonly required?: boolean;
    readonly content: Readonly<Record<string, OperationContent<Schema>>>;
  };
  readonly responses: Readonly<Record<string, OperationResponse<Schema>>>;
  readonly unresolved?: UnresolvedLink;
}

export interface OperationParameter<Schema = NodeId> {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly schema: Schema;
}

export interface OperationContent<Schema = NodeId> {
  readonly schema?: Schema;
  readonly complete: boolean;
  readonly missing: readonly string[];
}

export interface OperationResponse<Schema = NodeId> {
  readonly description?: string;
  readonly content: Readonly<Record<string, OperationContent<Schema>>>;
}

type UnresolvedReason =
  | 'missing'
  | 'only-case-differs'
  | 'external'
  | 'broken-link'
  | 'no-link'
  | 'outside-root'
  | 'not-openapi'
  | 'path-absent'
  | 'method-absent'
  /** Several documents have it, and none is nearer than the others. */
  | 'ambiguous'
  /** No document of the project has it. */
  | 'operation-absent';

export interface UnresolvedLink {
  readonly reason: UnresolvedReason;
  /** As written, without query and fragment of signed URLs. */
  readonly link?: string;
  /** The only file, path or method that it can have meant, where exactly one exists; never used in its place. */
  readonly candidate?: string;
}

export interface RegistryPage {
  readonly path: string;
  readonly title?: string;
  readonly kind: 'model' | 'endpoint' | 'index' | 'guide';
  readonly format: PageFormat;
  readonly models: readonly string[];
  readonly operations: readonly string[];
  /** Number of request samples by language of their content. */
  readonly samples: Readonly<Record<string, number>>;
  readonly hidden?: true;
}
