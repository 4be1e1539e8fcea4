// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { IdStatus_9644A2DA7F81 } from '../types/id-status-9644a2da7f81.js';
import type { IdStatusVideo_BEB6013F8FF0 } from '../types/id-status-video-beb6013f8ff0.js';
import type { ModelPromptPromptOptimizer_2DABD730ECDE } from '../types/model-prompt-prompt-optimizer-2dabd730ecde.js';

/**
 * Main request of `minimax/hailuo-02`: `POST /v2/video/generations`, `application/json`.
 *
 * Hailuo 02 · Video models · MiniMax · page `api-references/video-models/minimax/hailuo-02.md`
 */
export type Request = ModelPromptPromptOptimizer_2DABD730ECDE;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v2/video/generations`, `200`, `application/json`. */
export type Response = IdStatus_9644A2DA7F81;

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
    readonly request: { readonly "application/json": Validator<ModelPromptPromptOptimizer_2DABD730ECDE> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<IdStatus_9644A2DA7F81> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
  /** Fetch a video */
  readonly "GET /v2/video/generations": {
    readonly method: "get";
    readonly path: "/v2/video/generations";
    readonly key: "GET /v2/video/generations api-references/video-models/universal-fetch.json";
    readonly parameters: { readonly query: { readonly generation_id: Validator<string> } };
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<IdStatusVideo_BEB6013F8FF0> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
