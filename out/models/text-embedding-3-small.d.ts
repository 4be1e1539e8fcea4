// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { List_3BDB3FB32C59 } from '../types/list-3bdb3fb32c59.js';
import type { ModelInputDimensions_82FF0854626A } from '../types/model-input-dimensions-82ff0854626a.js';

/**
 * Main request of `text-embedding-3-small`: `POST /v1/embeddings`, `application/json`.
 *
 * text-embedding-3 · Embedding models · page `api-references/embedding-models/openai/text-embedding-3.md`
 */
export type Request = ModelInputDimensions_82FF0854626A;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/embeddings`, `200`, `application/json`. */
export type Response = List_3BDB3FB32C59;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `text-embedding-3-small`: Vectors of 1,536 numbers from the small model and 3,072 from the large one. Both can be cut shorter with dimensions and keep most of what they know. */
export declare const model: Model & { readonly id: "text-embedding-3-small" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Turn texts into vectors */
  readonly "POST /v1/embeddings": {
    readonly method: "post";
    readonly path: "/v1/embeddings";
    readonly key: "POST /v1/embeddings api-references/embedding-models/openai/text-embedding-3.json";
    readonly request: { readonly "application/json": Validator<ModelInputDimensions_82FF0854626A> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<List_3BDB3FB32C59> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
