// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { IdStatus_CC33018F1AA5 } from '../types/id-status-cc33018f1aa5.js';
import type { IdStatusVideo_FDB82F2C4C91 } from '../types/id-status-video-fdb82f2c4c91.js';
import type { ModelPromptPromptOptimizer_4C15167F5346 } from '../types/model-prompt-prompt-optimizer-4c15167f5346.js';

/**
 * Main request of `minimax/hailuo-02`: `POST /v2/video/generations`, `application/json`.
 *
 * Hailuo 02 · Video models · MiniMax · page `api-references/video-models/minimax/hailuo-02.md`
 */
export type Request = ModelPromptPromptOptimizer_4C15167F5346;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v2/video/generations`, `200`, `application/json`. */
export type Response = IdStatus_CC33018F1AA5;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `minimax/hailuo-02`: Known for what others get wrong: gymnasts, water, things that fall. Ten seconds are possible at 768P only. */
export declare const model: Model & { readonly id: "minimax/hailuo-02" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a video */
  readonly "POST /v2/video/generations": {
    readonly method: "post";
    readonly path: "/v2/video/generations";
    readonly key: "POST /v2/video/generations api-references/video-models/minimax/hailuo-02.json";
    readonly request: { readonly "application/json": Validator<ModelPromptPromptOptimizer_4C15167F5346> };
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
    readonly key: "GET /v2/video/generations api-references/video-models/universal-fetch.json";
    readonly parameters: { readonly query: { readonly generation_id: Validator<string> } };
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<IdStatusVideo_FDB82F2C4C91> };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
};

export declare const operations: Operations;
