// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { GenerationId_B4614ED8250E } from '../types/generation-id-b4614ed8250e.js';
import type { ModelAudio_C7702550FE00 } from '../types/model-audio-c7702550fe00.js';
import type { ModelUrlLanguage_74FD82D03409 } from '../types/model-url-language-74fd82d03409.js';
import type { StatusResult_49CBBB954D41 } from '../types/status-result-49cbbb954d41.js';

/**
 * Main request of `#g1_whisper-small`: `POST /v1/stt/create`, `application/json`.
 *
 * Whisper · Speech models · page `api-references/speech-models/speech-to-text/whisper.md`
 */
export type Request = ModelUrlLanguage_74FD82D03409;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/stt/create`, `201`, `application/json`. */
export type Response = GenerationId_B4614ED8250E;

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
      readonly "application/json": Validator<ModelUrlLanguage_74FD82D03409>;
      readonly "multipart/form-data": Validator<ModelAudio_C7702550FE00>;
    };
    readonly parameters: {};
    readonly responses: {
      readonly "201": { readonly "application/json": Validator<GenerationId_B4614ED8250E> };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
  /** Fetch a transcription */
  readonly "GET /v1/stt/{generation_id}": {
    readonly method: "get";
    readonly path: "/v1/stt/{generation_id}";
    readonly key: "GET /v1/stt/{generation_id} api-references/speech-models/speech-to-text/whisper.json";
    readonly parameters: { readonly path: { readonly generation_id: Validator<string> } };
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<StatusResult_49CBBB954D41> };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
};

export declare const operations: Operations;
