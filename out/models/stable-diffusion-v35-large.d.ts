// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { ImagesSeedPrompt_2D2CBBF394E4 } from '../types/images-seed-prompt-2d2cbbf394e4.js';
import type { ModelPromptNegativePrompt_AB2D7E7682AD } from '../types/model-prompt-negative-prompt-ab2d7e7682ad.js';

/**
 * Main request of `stable-diffusion-v35-large`: `POST /v1/images/generations`, `application/json`.
 *
 * Stable Diffusion 3.5 Large · Image models · Stability AI · page `api-references/image-models/stability-ai/stable-diffusion-v35-large.md`
 */
export type Request = ModelPromptNegativePrompt_AB2D7E7682AD;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/images/generations`, `200`, `application/json`. */
export type Response = ImagesSeedPrompt_2D2CBBF394E4;

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
    readonly request: { readonly "application/json": Validator<ModelPromptNegativePrompt_AB2D7E7682AD> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<ImagesSeedPrompt_2D2CBBF394E4> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
