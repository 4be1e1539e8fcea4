// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ModelQueryDocuments_D4E24CBB9A8A } from '../types/model-query-documents-d4e24cbb9a8a.js';
import type { Results_582DB62BEE55 } from '../types/results-582db62bee55.js';

/**
 * Main request of `relay/rerank-1`: `POST /v1/rerank`, `application/json`.
 *
 * Reranking · Written out on the page · relay · page `formats/legacy/reranking.md`
 */
export type Request = ModelQueryDocuments_D4E24CBB9A8A;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/**
 * Answer to the main request: `POST /v1/rerank`, `default`, `application/json`.
 * @unknown what is required
 */
export type Response = Results_582DB62BEE55;

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
    readonly request: { readonly "application/json": Validator<ModelQueryDocuments_D4E24CBB9A8A> };
    readonly parameters: { readonly query: { readonly dry_run: Validator<boolean>; readonly trace: Validator<string> } };
    readonly responses: { readonly default: { readonly "application/json": Validator<Results_582DB62BEE55> } };
  };
};

export declare const operations: Operations;
