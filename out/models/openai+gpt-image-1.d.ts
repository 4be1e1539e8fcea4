// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { CreatedDataUsage_0ADF437C0C07 } from '../types/created-data-usage-0adf437c0c07.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { ModelImageMask_E4782D958376 } from '../types/model-image-mask-e4782d958376.js';
import type { ModelPromptBackground_AA71951E20C4 } from '../types/model-prompt-background-aa71951e20c4.js';

/**
 * Main request of `openai/gpt-image-1`: `POST /v1/images/generations`, `application/json`.
 *
 * GPT Image 1 · Image models · OpenAI · page `api-references/image-models/openai/gpt-image-1.md`
 */
export type Request = ModelPromptBackground_AA71951E20C4;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/images/generations`, `200`, `application/json`. */
export type Response = CreatedDataUsage_0ADF437C0C07;

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
    readonly request: { readonly "application/json": Validator<ModelPromptBackground_AA71951E20C4> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<CreatedDataUsage_0ADF437C0C07> };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
  /** Edit images */
  readonly "POST /v1/images/edits": {
    readonly method: "post";
    readonly path: "/v1/images/edits";
    readonly key: "POST /v1/images/edits api-references/image-models/openai/gpt-image-1.json";
    readonly request: { readonly "multipart/form-data": Validator<ModelImageMask_E4782D958376> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<CreatedDataUsage_0ADF437C0C07> };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
};

export declare const operations: Operations;
