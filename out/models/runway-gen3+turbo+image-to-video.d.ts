// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { IdStatus_CC33018F1AA5 } from '../types/id-status-cc33018f1aa5.js';
import type { IdStatusVideo_7DC3C747F1EE } from '../types/id-status-video-7dc3c747f1ee.js';
import type { ModelPromptImageUrl_FCBE3BA30016 } from '../types/model-prompt-image-url-fcbe3ba30016.js';

/**
 * Main request of `runway-gen3/turbo/image-to-video`: `POST /v2/generate/video/runway/generation`, `application/json`.
 *
 * gen3-turbo-image-to-video · Video models · runway · page `api-references/video-models/runway/gen3-turbo-image-to-video.md`
 */
export type Request = ModelPromptImageUrl_FCBE3BA30016;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v2/generate/video/runway/generation`, `200`, `application/json`. */
export type Response = IdStatus_CC33018F1AA5;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `runway-gen3/turbo/image-to-video`: Runway's quick model sets a single picture in motion. It needs no words, but takes them as a hint at what should happen. */
export declare const model: Model & { readonly id: "runway-gen3/turbo/image-to-video" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a video */
  readonly "POST /v2/generate/video/runway/generation": {
    readonly method: "post";
    readonly path: "/v2/generate/video/runway/generation";
    readonly key: "POST /v2/generate/video/runway/generation api-references/video-models/runway/gen3-turbo.json";
    readonly request: { readonly "application/json": Validator<ModelPromptImageUrl_FCBE3BA30016> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<IdStatus_CC33018F1AA5> };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
  /** Fetch a video */
  readonly "GET /v2/generate/video/runway/generation": {
    readonly method: "get";
    readonly path: "/v2/generate/video/runway/generation";
    readonly key: "GET /v2/generate/video/runway/generation api-references/video-models/runway/gen3-turbo-pair.json";
    readonly parameters: { readonly query: { readonly generation_id: Validator<string> } };
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<IdStatusVideo_7DC3C747F1EE> };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
};

export declare const operations: Operations;
