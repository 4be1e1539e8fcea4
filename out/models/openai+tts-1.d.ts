// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { AudioUsage_69121F3F667E } from '../types/audio-usage-69121f3f667e.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { ModelTextVoice_D62CC2DA5BCE } from '../types/model-text-voice-d62cc2da5bce.js';

/**
 * Main request of `openai/tts-1`: `POST /v1/tts`, `application/json`.
 *
 * TTS-1 · Speech models · OpenAI · page `api-references/speech-models/text-to-speech/openai/tts-1.md`
 */
export type Request = ModelTextVoice_D62CC2DA5BCE;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/tts`, `200`, `application/json`. */
export type Response = AudioUsage_69121F3F667E;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `openai/tts-1`: Two builds of one voice engine: tts-1 for speed, tts-1-hd for less hiss. Both take up to 4,096 characters. */
export declare const model: Model & { readonly id: "openai/tts-1" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Read a text aloud */
  readonly "POST /v1/tts": {
    readonly method: "post";
    readonly path: "/v1/tts";
    readonly key: "POST /v1/tts api-references/speech-models/text-to-speech/openai/tts-1.json";
    readonly request: { readonly "application/json": Validator<ModelTextVoice_D62CC2DA5BCE> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<AudioUsage_69121F3F667E> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
