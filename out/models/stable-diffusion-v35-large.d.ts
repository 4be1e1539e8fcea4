// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { ImagesSeedPrompt_36839BA8334B } from '../types/images-seed-prompt-36839ba8334b.js';
import type { ModelPromptNegativePrompt_3E614B465404 } from '../types/model-prompt-negative-prompt-3e614b465404.js';

/**
 * Main request of `stable-diffusion-v35-large`: `POST /v1/images/generations`, `application/json`.
 *
 * Stable Diffusion 3.5 Large · Image models · Stability AI · page `api-references/image-models/stability-ai/stable-diffusion-v35-large.md`
 */
export type Request = ModelPromptNegativePrompt_3E614B465404;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/images/generations`, `200`, `application/json`. */
export type Response = ImagesSeedPrompt_36839BA8334B;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `stable-diffusion-v35-large`: The largest model that Stability AI has opened. It listens well to negative_prompt: what you name there stays out of the picture. */
export declare const model: Model & { readonly id: "stable-diffusion-v35-large" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Generate an image */
  readonly "POST /v1/images/generations": {
    readonly method: "post";
    readonly path: "/v1/images/generations";
    readonly key: "POST /v1/images/generations api-references/image-models/stability-ai/stable-diffusion-v35-large [legacy].json";
    readonly request: { readonly "application/json": Validator<ModelPromptNegativePrompt_3E614B465404> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<ImagesSeedPrompt_36839BA8334B> };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
};

export declare const operations: Operations;
