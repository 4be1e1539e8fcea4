// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { List_6AE6D5100898 } from '../types/list-6ae6d5100898.js';
import type { ModelInputInputType_FA49FABA2FC7 } from '../types/model-input-input-type-fa49faba2fc7.js';

/**
 * Main request of `voyage-law-2`: `POST /v1/embeddings`, `application/json`.
 *
 * voyage-law-2 · Embedding models · page `api-references/embedding-models/voyage-ai/voyage-law-2.md`
 */
export type Request = ModelInputInputType_FA49FABA2FC7;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/embeddings`, `200`, `application/json`. */
export type Response = List_6AE6D5100898;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `voyage-law-2`: Trained on statutes, contracts and judgments. Say with input_type whether a text is stored or searched for: the two are turned into slightly different vectors, and searches get better for it. */
export declare const model: Model & { readonly id: "voyage-law-2" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Turn texts into vectors */
  readonly "POST /v1/embeddings": {
    readonly method: "post";
    readonly path: "/v1/embeddings";
    readonly key: "POST /v1/embeddings .gitbook/assets/voyage-law-2 [assets] (1).json";
    readonly request: { readonly "application/json": Validator<ModelInputInputType_FA49FABA2FC7> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<List_6AE6D5100898> };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
};

export declare const operations: Operations;
