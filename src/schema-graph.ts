import type { SpecPlace } from './place.ts';

/** Identity of a schema node including annotations: a hash in lower-case hex. */
export type NodeId = string;

/**
 * One distinct JSON Schema 2020-12 schema. In `keywords`, every position that holds a subschema (see
 * `schema-keywords.ts`) holds the `NodeId` of another node instead, so the graph may be cyclic and shares everything.
 */
export interface SchemaNode {
  readonly id: NodeId;
  /** Identity without annotations and with sorted keys: two nodes that accept the same by construction share it. */
  readonly structure: string;
  /** A readable name taken from the node's own content, such as `user-message`; kebab-case, never empty. */
  readonly hint: string;
  /** In canonical order. `true` is the empty object, `false` is `{ not: <id of true> }`. */
  readonly keywords: Readonly<Record<string, unknown>>;
  /** Part of a reference cycle. */
  readonly cyclic: boolean;
}

/** All schemas of a build, each once. */
export interface SchemaGraph {
  readonly nodes: ReadonlyMap<NodeId, SchemaNode>;
}

/** The schema of one media type of a request or response. */
export interface ContentSchema {
  /** Absent where the document gives no schema. */
  readonly schema?: NodeId;
  readonly complete: boolean;
  readonly missing: readonly string[];
  /** Where the schema starts in the document, before any `$ref`. */
  readonly at: SpecPlace;
}

export interface ParameterSchema {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly schema: NodeId;
  readonly at: SpecPlace;
}

export interface ResponseSchema {
  readonly description?: string;
  readonly content: Readonly<Record<string, ContentSchema>>;
}

/** One operation of a document, compiled. */
export interface OperationSchemas {
  readonly method: string;
  readonly path: string;
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly servers: readonly string[];
  /** Security requirement objects, each with the referenced schemes in place: `[{ name, scheme }]` per alternative. */
  readonly security: readonly SecurityAlternative[];
  /** The document says in so many words that nobody needs to authenticate. */
  readonly public?: true;
  readonly parameters: readonly ParameterSchema[];
  readonly request?: {
    readonly required?: boolean;
    readonly content: Readonly<Record<string, ContentSchema>>;
  };
  /** By status as written (`200`, `4XX`, `default`), in the order of the document. */
  readonly responses: Readonly<Record<string, ResponseSchema>>;
  /** The operation object itself. */
  readonly at: SpecPlace;
  /**
   * Every pointer of this document at which a `$ref` was followed, and where it led. With a content's `at` it gives
   * the spec pointer of any pointer into the emitted schema: append a token, jump where listed, repeat.
   */
  readonly refs: Readonly<Record<string, string>>;
}

/** All that must hold at once for one way of authenticating. */
export interface SecurityAlternative {
  readonly schemes: readonly SecurityScheme[];
}

export interface SecurityScheme {
  readonly name: string;
  readonly scopes: readonly string[];
  /** The Security Scheme Object as written; absent where the document does not define it. */
  readonly scheme?: Readonly<Record<string, unknown>>;
}

/** A repair made while converting; the rest of the schema survived. */
export interface SchemaProblem {
  readonly kind:
    | 'invalid-type'
    | 'invalid-required'
    | 'dangling-ref'
    | 'external-ref'
    | 'default-rejected'
    | 'example-rejected'
    | 'invalid-keyword'
    | 'invalid-pattern'
    | 'too-deep'
    | 'no-response-schema'
    /** A description says otherwise than the schema it describes. */
    | 'stated-contradicts';
  /** What stands there, shortened, as JSON. */
  readonly found: string;
  /** What was expected, in words. */
  readonly expected: string;
  readonly at: SpecPlace;
  /** What prose says, in words of a schema such as `maximum 4`; `found` is its sentence. */
  readonly stated?: string;
  /** Where the schema says otherwise. */
  readonly other?: SpecPlace;
  /** A rejected example or default as a whole, and the schema that rejects it. */
  readonly example?: { readonly value: unknown; readonly schema: NodeId };
}
