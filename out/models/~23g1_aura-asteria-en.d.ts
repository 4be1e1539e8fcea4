// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { ModelTextContainer_256E89E17903 } from '../types/model-text-container-256e89e17903.js';

/**
 * Main request of `#g1_aura-asteria-en`: `POST /v1/tts`, `application/json`.
 *
 * Aura · Speech models · Deepgram · page `api-references/speech-models/text-to-speech/deepgram/aura.md`
 */
export type Request = ModelTextContainer_256E89E17903;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/tts`, `200`, `audio/wav`. */
export type Response = unknown;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `#g1_aura-asteria-en`: Aura begins to speak within a quarter of a second, which is what a telephone needs. Every voice is a model of its own, so you choose the voice with model. */
export declare const model: Model & { readonly id: "#g1_aura-asteria-en" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Read a text aloud */
  readonly "POST /v1/tts": {
    readonly method: "post";
    readonly path: "/v1/tts";
    readonly key: "POST /v1/tts api-references/speech-models/text-to-speech/deepgram/aura.json";
    readonly request: { readonly "application/json": Validator<ModelTextContainer_256E89E17903> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "audio/wav": Validator<unknown> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
