// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { List_CF2F07EC0EF5 } from '../types/list-cf2f07ec0ef5.js';
import type { ModelInputDimensions_013B65EEA56A } from '../types/model-input-dimensions-013b65eea56a.js';

/**
 * Main request of `text-embedding-3-small`: `POST /v1/embeddings`, `application/json`.
 *
 * text-embedding-3 · Embedding models · page `api-references/embedding-models/openai/text-embedding-3.md`
 */
export type Request = ModelInputDimensions_013B65EEA56A;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/embeddings`, `200`, `application/json`. */
export type Response = List_CF2F07EC0EF5;

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
    readonly request: { readonly "application/json": Validator<ModelInputDimensions_013B65EEA56A> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<List_CF2F07EC0EF5> };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
};

export declare const operations: Operations;
