/** A parsed OpenAPI document, JSON or YAML; nothing in it is validated yet. */
export interface SpecDocument {
  /** Relative to the docs folder, with `/`. */
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** The document was made from a page: `x-docschema` in its schemas is our own note. */
  readonly noted?: true;
}

/** What a document declares, whether or not a page links it. */
export interface SpecOutline {
  readonly path: string;
  /** The version of OpenAPI that it states. */
  readonly openapi?: string;
  /** Methods in lower case, paths as written and in the order of the document. */
  readonly operations: readonly { readonly method: string; readonly path: string }[];
}

/** Why a file is no OpenAPI document. */
export interface SpecFailure {
  readonly path: string;
  readonly kind: 'syntax' | 'not-openapi' | 'unreadable';
  /** In words, with what stands there. */
  readonly reason: string;
  readonly line: number;
  readonly column: number;
}

/** Whether parsing a document failed. */
export function isSpecFailure(spec: SpecDocument | SpecFailure): spec is SpecFailure {
  return 'kind' in spec;
}
