// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { ImagesTimingsSeed_BC59BE48C3CC } from '../types/images-timings-seed-bc59be48c3cc.js';
import type { ModelPromptImageSize_14D4555F17E2 } from '../types/model-prompt-image-size-14d4555f17e2.js';

/**
 * Main request of `flux/dev`: `POST /v1/images/generations`, `application/json`.
 *
 * FLUX.1 (dev and schnell) · Image models · Black Forest Labs · page `api-references/image-models/black-forest-labs/flux-dev.md`
 */
export type Request = ModelPromptImageSize_14D4555F17E2;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/images/generations`, `200`, `application/json`. */
export type Response = ImagesTimingsSeed_BC59BE48C3CC;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `flux/dev`: Two builds of one picture model. Dev draws in about thirty steps and is the one for finished work; schnell needs four and is the one for drafts. */
export declare const model: Model & { readonly id: "flux/dev" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Generate an image */
  readonly "POST /v1/images/generations": {
    readonly method: "post";
    readonly path: "/v1/images/generations";
    readonly key: "POST /v1/images/generations api-references/image-models/black-forest-labs/flux-dev.json";
    readonly request: { readonly "application/json": Validator<ModelPromptImageSize_14D4555F17E2> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<ImagesTimingsSeed_BC59BE48C3CC> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
