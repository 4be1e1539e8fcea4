// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { GenerationId_D79D88F9DAE6 } from '../types/generation-id-d79d88f9dae6.js';
import type { ModelAudio_63DB9B7F1D45 } from '../types/model-audio-63db9b7f1d45.js';
import type { ModelUrlLanguage_794D00448312 } from '../types/model-url-language-794d00448312.js';
import type { StatusResult_974348D9F26B } from '../types/status-result-974348d9f26b.js';

/**
 * Main request of `#g1_whisper-small`: `POST /v1/stt/create`, `application/json`.
 *
 * Whisper · Speech models · page `api-references/speech-models/speech-to-text/whisper.md`
 */
export type Request = ModelUrlLanguage_794D00448312;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/stt/create`, `201`, `application/json`. */
export type Response = GenerationId_D79D88F9DAE6;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `#g1_whisper-small`: Whisper writes down what is said. Tiny is quick and will do for commands, medium is the one for interviews. The id begins with a number sign, so quote it in a shell. */
export declare const model: Model & { readonly id: "#g1_whisper-small" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Start a transcription */
  readonly "POST /v1/stt/create": {
    readonly method: "post";
    readonly path: "/v1/stt/create";
    readonly key: "POST /v1/stt/create api-references/speech-models/speech-to-text/whisper.json";
    readonly request: {
      readonly "application/json": Validator<ModelUrlLanguage_794D00448312>;
      readonly "multipart/form-data": Validator<ModelAudio_63DB9B7F1D45>;
    };
    readonly parameters: {};
    readonly responses: {
      readonly "201": { readonly "application/json": Validator<GenerationId_D79D88F9DAE6> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
  /** Fetch a transcription */
  readonly "GET /v1/stt/{generation_id}": {
    readonly method: "get";
    readonly path: "/v1/stt/{generation_id}";
    readonly key: "GET /v1/stt/{generation_id} api-references/speech-models/speech-to-text/whisper.json";
    readonly parameters: { readonly path: { readonly generation_id: Validator<string> } };
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<StatusResult_974348D9F26B> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
