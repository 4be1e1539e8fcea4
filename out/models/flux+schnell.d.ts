// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { ImagesTimingsSeed_480A22CD3DC6 } from '../types/images-timings-seed-480a22cd3dc6.js';
import type { ModelPromptImageSize_9FFAED683285 } from '../types/model-prompt-image-size-9ffaed683285.js';

/**
 * Main request of `flux/schnell`: `POST /v1/images/generations`, `application/json`.
 *
 * FLUX.1 (dev and schnell) · Image models · Black Forest Labs · page `api-references/image-models/black-forest-labs/flux-dev.md`
 */
export type Request = ModelPromptImageSize_9FFAED683285;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/images/generations`, `200`, `application/json`. */
export type Response = ImagesTimingsSeed_480A22CD3DC6;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `flux/schnell`: Two builds of one picture model. Dev draws in about thirty steps and is the one for finished work; schnell needs four and is the one for drafts. */
export declare const model: Model & { readonly id: "flux/schnell" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Generate an image */
  readonly "POST /v1/images/generations": {
    readonly method: "post";
    readonly path: "/v1/images/generations";
    readonly key: "POST /v1/images/generations api-references/image-models/black-forest-labs/flux-dev.json";
    readonly request: { readonly "application/json": Validator<ModelPromptImageSize_9FFAED683285> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<ImagesTimingsSeed_480A22CD3DC6> };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
};

export declare const operations: Operations;
