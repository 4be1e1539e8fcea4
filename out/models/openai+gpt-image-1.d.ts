// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { CreatedDataUsage_D421AF6F00E1 } from '../types/created-data-usage-d421af6f00e1.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { ModelImageMask_8791DF247BC0 } from '../types/model-image-mask-8791df247bc0.js';
import type { ModelPromptBackground_1BA88666AB21 } from '../types/model-prompt-background-1ba88666ab21.js';

/**
 * Main request of `openai/gpt-image-1`: `POST /v1/images/generations`, `application/json`.
 *
 * GPT Image 1 · Image models · OpenAI · page `api-references/image-models/openai/gpt-image-1.md`
 */
export type Request = ModelPromptBackground_1BA88666AB21;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/images/generations`, `200`, `application/json`. */
export type Response = CreatedDataUsage_D421AF6F00E1;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `openai/gpt-image-1`: It makes pictures from words and changes pictures you have. With background set to transparent you get a cut-out, provided that output_format can hold one. */
export declare const model: Model & { readonly id: "openai/gpt-image-1" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Generate an image */
  readonly "POST /v1/images/generations": {
    readonly method: "post";
    readonly path: "/v1/images/generations";
    readonly key: "POST /v1/images/generations api-references/image-models/openai/gpt-image-1.json";
    readonly request: { readonly "application/json": Validator<ModelPromptBackground_1BA88666AB21> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<CreatedDataUsage_D421AF6F00E1> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
  /** Edit images */
  readonly "POST /v1/images/edits": {
    readonly method: "post";
    readonly path: "/v1/images/edits";
    readonly key: "POST /v1/images/edits api-references/image-models/openai/gpt-image-1.json";
    readonly request: { readonly "multipart/form-data": Validator<ModelImageMask_8791DF247BC0> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<CreatedDataUsage_D421AF6F00E1> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
