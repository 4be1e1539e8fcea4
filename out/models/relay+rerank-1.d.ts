// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ModelQueryDocuments_68828FFA4A82 } from '../types/model-query-documents-68828ffa4a82.js';
import type { Results_1528010AD63E } from '../types/results-1528010ad63e.js';

/**
 * Main request of `relay/rerank-1`: `POST /v1/rerank`, `application/json`.
 *
 * Reranking · Written out on the page · relay · page `formats/legacy/reranking.md`
 */
export type Request = ModelQueryDocuments_68828FFA4A82;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/rerank`, `default`, `application/json`. */
export type Response = Results_1528010AD63E;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `relay/rerank-1`: Puts texts in the order in which they answer a question. */
export declare const model: Model & { readonly id: "relay/rerank-1" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Rank texts */
  readonly "POST /v1/rerank": {
    readonly method: "post";
    readonly path: "/v1/rerank";
    readonly key: "POST /v1/rerank formats/legacy/reranking.md";
    readonly request: { readonly "application/json": Validator<ModelQueryDocuments_68828FFA4A82> };
    readonly parameters: { readonly query: { readonly dry_run: Validator<boolean>; readonly trace: Validator<string> } };
    readonly responses: { readonly default: { readonly "application/json": Validator<Results_1528010AD63E> } };
  };
};

export declare const operations: Operations;
