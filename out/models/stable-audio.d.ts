// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { IdStatus_87C71C4514E5 } from '../types/id-status-87c71c4514e5.js';
import type { ModelPromptSecondsStart_FDA9F4C8DB58 } from '../types/model-prompt-seconds-start-fda9f4c8db58.js';

/**
 * Main request of `stable-audio`: `POST /v2/generate/audio`, `application/json`.
 *
 * Stable Audio · Music models · page `api-references/music-models/stability-ai/stable-audio.md`
 */
export type Request = ModelPromptSecondsStart_FDA9F4C8DB58;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v2/generate/audio`, `200`, `application/json`. */
export type Response = IdStatus_87C71C4514E5;

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
    readonly request: { readonly "application/json": Validator<ModelPromptSecondsStart_FDA9F4C8DB58> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<IdStatus_87C71C4514E5> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
