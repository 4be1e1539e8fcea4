// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { IdStatus_CC33018F1AA5 } from '../types/id-status-cc33018f1aa5.js';
import type { IdStatusVideo_353C7AEACBA6 } from '../types/id-status-video-353c7aeacba6.js';
import type { ModelPromptAspectRatio_FE09498A61BE } from '../types/model-prompt-aspect-ratio-fe09498a61be.js';

/**
 * Main request of `veo3`: `POST /v2/video/generations`, `application/json`.
 *
 * Veo 3 · Video models · Google · alias of `google/veo3` · page `api-references/video-models/google/veo-3.md`
 */
export type Request = ModelPromptAspectRatio_FE09498A61BE;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v2/video/generations`, `200`, `application/json`. */
export type Response = IdStatus_CC33018F1AA5;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `veo3`: Eight seconds of film with sound: voices, steps, the wind. Say in the prompt what should be heard. */
export declare const model: Model & { readonly id: "veo3" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a video */
  readonly "POST /v2/video/generations": {
    readonly method: "post";
    readonly path: "/v2/video/generations";
    readonly key: "POST /v2/video/generations api-references/video-models/google/veo-3.json";
    readonly request: { readonly "application/json": Validator<ModelPromptAspectRatio_FE09498A61BE> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<IdStatus_CC33018F1AA5> };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
  /** Fetch a video */
  readonly "GET /v2/video/generations": {
    readonly method: "get";
    readonly path: "/v2/video/generations";
    readonly key: "GET /v2/video/generations api-references/video-models/google/veo-3.json";
    readonly parameters: { readonly query: { readonly generation_id: Validator<string> } };
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<IdStatusVideo_353C7AEACBA6> };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
};

export declare const operations: Operations;
