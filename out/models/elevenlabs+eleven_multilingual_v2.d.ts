// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { ModelTextVoice_889ADE7BD274 } from '../types/model-text-voice-889ade7bd274.js';

/**
 * Main request of `elevenlabs/eleven_multilingual_v2`: `POST /v1/tts`, `application/json`.
 *
 * Eleven (multilingual v2 and turbo v2.5) · Speech models · ElevenLabs · page `api-references/speech-models/text-to-speech/elevenlabs/eleven.md`
 */
export type Request = ModelTextVoice_889ADE7BD274;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/tts`, `200`, `audio/mpeg`. */
export type Response = unknown;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `elevenlabs/eleven_multilingual_v2`: Multilingual v2 is the one for audio books: it keeps a voice steady over pages, in 29 languages. Turbo v2.5 sounds almost as good, answers three times faster and knows three more languages. */
export declare const model: Model & { readonly id: "elevenlabs/eleven_multilingual_v2" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Read a text aloud */
  readonly "POST /v1/tts": {
    readonly method: "post";
    readonly path: "/v1/tts";
    readonly key: "POST /v1/tts api-references/speech-models/text-to-speech/elevenlabs/eleven.yaml";
    readonly request: { readonly "application/json": Validator<ModelTextVoice_889ADE7BD274> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "audio/mpeg": Validator<unknown> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
