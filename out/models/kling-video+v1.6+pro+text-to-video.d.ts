// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { IdStatus_9644A2DA7F81 } from '../types/id-status-9644a2da7f81.js';
import type { IdStatusVideo_AFAF810E60CE } from '../types/id-status-video-afaf810e60ce.js';
import type { OneOf2_CAF37CCBD471 } from '../types/one-of-2-caf37ccbd471.js';

/**
 * Main request of `kling-video/v1.6/pro/text-to-video`: `POST /v2/generate/video/kling/generation`, `application/json`.
 *
 * Kling 1.6 Pro · Video models · Kling AI · page `api-references/video-models/kling/kling-video-v1.6-pro.md`
 */
export type Request = OneOf2_CAF37CCBD471;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v2/generate/video/kling/generation`, `200`, `application/json`. */
export type Response = IdStatus_9644A2DA7F81;

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
    readonly request: { readonly "application/json": Validator<OneOf2_CAF37CCBD471> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<IdStatus_9644A2DA7F81> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
  /** Fetch a video */
  readonly "GET /v2/generate/video/kling/generation": {
    readonly method: "get";
    readonly path: "/v2/generate/video/kling/generation";
    readonly key: "GET /v2/generate/video/kling/generation api-references/video-models/Kling AI/kling-video-v1.6-pro.json";
    readonly parameters: { readonly query: { readonly generation_id: Validator<string> } };
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<IdStatusVideo_AFAF810E60CE> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
