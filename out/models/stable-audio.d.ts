// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { IdStatus_2292F9A2D18B } from '../types/id-status-2292f9a2d18b.js';
import type { ModelPromptSecondsStart_8843EF861A3E } from '../types/model-prompt-seconds-start-8843ef861a3e.js';

/**
 * Main request of `stable-audio`: `POST /v2/generate/audio`, `application/json`.
 *
 * Stable Audio · Music models · page `api-references/music-models/stability-ai/stable-audio.md`
 */
export type Request = ModelPromptSecondsStart_8843EF861A3E;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v2/generate/audio`, `200`, `application/json`. */
export type Response = IdStatus_2292F9A2D18B;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `stable-audio`: Sounds and short pieces without voices: rain on a tin roof, a loop for a game. 47 seconds are the limit. */
export declare const model: Model & { readonly id: "stable-audio" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Make a sound */
  readonly "POST /v2/generate/audio": {
    readonly method: "post";
    readonly path: "/v2/generate/audio";
    readonly key: "POST /v2/generate/audio api-references/music-models/Stability AI/stable-audio.json";
    readonly request: { readonly "application/json": Validator<ModelPromptSecondsStart_8843EF861A3E> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<IdStatus_2292F9A2D18B> };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
};

export declare const operations: Operations;
