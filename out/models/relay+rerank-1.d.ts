// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ModelQueryDocuments_68828FFA4A82 } from '../types/model-query-documents-68828ffa4a82.js';

/**
 * Main request of `relay/rerank-1`: `POST /v1/rerank`, `application/json`.
 *
 * Reranking · formats · legacy · page `formats/legacy/reranking.md`
 */
export type Request = ModelQueryDocuments_68828FFA4A82;

/**
 * Validator of the main request of `relay/rerank-1`: `POST /v1/rerank`, `application/json`.
 *
 * Reranking · formats · legacy · page `formats/legacy/reranking.md`
 */
export declare const request: Validator<Request>;

/**
 * The model `relay/rerank-1`: Puts texts in the order in which they answer a question.
 *
 * Reranking · formats · legacy · page `formats/legacy/reranking.md`
 */
export declare const model: Model & { readonly id: "relay/rerank-1" };

/**
 * The operations of `relay/rerank-1` with their validators, in the order of the page.
 * A key is method and path; the longer key of the registry where two operations share these.
 */
export type Operations = {
  /** Rank texts */
  readonly "POST /v1/rerank": {
    readonly method: "post";
    readonly path: "/v1/rerank";
    readonly key: "POST /v1/rerank formats/legacy/reranking.md";
    readonly request: {
      readonly "application/json": Validator<ModelQueryDocuments_68828FFA4A82>;
    };
    readonly parameters: {
      readonly query: {
        readonly dry_run: Validator<boolean>;
        readonly trace: Validator<string>;
      };
    };
    readonly responses: {};
  };
};

export declare const operations: Operations;
