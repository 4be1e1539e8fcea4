// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { List_3BDB3FB32C59 } from '../types/list-3bdb3fb32c59.js';
import type { ModelInputInputType_37FFCE049EA4 } from '../types/model-input-input-type-37ffce049ea4.js';

/**
 * Main request of `voyage-law-2`: `POST /v1/embeddings`, `application/json`.
 *
 * voyage-law-2 · Embedding models · page `api-references/embedding-models/voyage-ai/voyage-law-2.md`
 */
export type Request = ModelInputInputType_37FFCE049EA4;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/embeddings`, `200`, `application/json`. */
export type Response = List_3BDB3FB32C59;

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
    readonly request: { readonly "application/json": Validator<ModelInputInputType_37FFCE049EA4> };
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
