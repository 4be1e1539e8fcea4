// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ModelRecordingUrlTempo_901C293F5ADC } from '../types/model-recording-url-tempo-901c293f5adc.js';

/**
 * Main request of `aria/transcribe-1`: `POST /v1/transcriptions`, `application/json`.
 *
 * Transcribe · music · aria · page `formats/md-variant/llms-full.txt#music/transcribe`
 * @inferred operation, from a request sample
 */
export type Request = ModelRecordingUrlTempo_901C293F5ADC;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** The model `aria/transcribe-1`. */
export declare const model: Model & { readonly id: "aria/transcribe-1" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  readonly "POST /v1/transcriptions": {
    readonly method: "post";
    readonly path: "/v1/transcriptions";
    readonly key: "POST /v1/transcriptions formats/md-variant/llms-full.txt#music/transcribe";
    readonly request: { readonly "application/json": Validator<ModelRecordingUrlTempo_901C293F5ADC> };
    readonly parameters: {};
    readonly responses: {};
  };
};

export declare const operations: Operations;
