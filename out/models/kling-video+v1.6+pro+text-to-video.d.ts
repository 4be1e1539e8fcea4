// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { IdStatus_CC33018F1AA5 } from '../types/id-status-cc33018f1aa5.js';
import type { IdStatusVideo_353C7AEACBA6 } from '../types/id-status-video-353c7aeacba6.js';
import type { OneOf2_B35B39DD01FD } from '../types/one-of-2-b35b39dd01fd.js';

/**
 * Main request of `kling-video/v1.6/pro/text-to-video`: `POST /v2/generate/video/kling/generation`, `application/json`.
 *
 * Kling 1.6 Pro · Video models · Kling AI · page `api-references/video-models/kling/kling-video-v1.6-pro.md`
 */
export type Request = OneOf2_B35B39DD01FD;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v2/generate/video/kling/generation`, `200`, `application/json`. */
export type Response = IdStatus_CC33018F1AA5;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `kling-video/v1.6/pro/text-to-video`: Five or ten seconds of film, from words alone or from a first frame. A video takes minutes, so there are two calls: the first queues a task and returns its id, the second asks how far it is. */
export declare const model: Model & { readonly id: "kling-video/v1.6/pro/text-to-video" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a video */
  readonly "POST /v2/generate/video/kling/generation": {
    readonly method: "post";
    readonly path: "/v2/generate/video/kling/generation";
    readonly key: "POST /v2/generate/video/kling/generation api-references/video-models/Kling AI/kling-video-v1.6-pro.json";
    readonly request: { readonly "application/json": Validator<OneOf2_B35B39DD01FD> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<IdStatus_CC33018F1AA5> };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
  /** Fetch a video */
  readonly "GET /v2/generate/video/kling/generation": {
    readonly method: "get";
    readonly path: "/v2/generate/video/kling/generation";
    readonly key: "GET /v2/generate/video/kling/generation api-references/video-models/Kling AI/kling-video-v1.6-pro.json";
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
