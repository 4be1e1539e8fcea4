// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ModelRecordingDenoise_550E6B40ACB9 } from '../types/model-recording-denoise-550e6b40acb9.js';

/**
 * Main request of `relay/voice-clone`: `POST /voices/{voice_id}/clones`, `multipart/form-data`.
 *
 * Voice cloning · Written out on the page · relay · page `formats/legacy/voice-cloning.md`
 */
export type Request = ModelRecordingDenoise_550E6B40ACB9;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/**
 * Answer to the main request: `POST /voices/{voice_id}/clones`, `200`, `application/json`.
 * @unknown what stands in it
 */
export type Response = unknown;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `relay/voice-clone`. */
export declare const model: Model & { readonly id: "relay/voice-clone" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Clone a voice */
  readonly "POST /voices/{voice_id}/clones": {
    readonly method: "post";
    readonly path: "/voices/{voice_id}/clones";
    readonly key: "POST /voices/{voice_id}/clones formats/legacy/voice-cloning.md";
    readonly request: { readonly "multipart/form-data": Validator<ModelRecordingDenoise_550E6B40ACB9> };
    readonly parameters: {
      readonly path: { readonly voice_id: Validator<string> };
      readonly header: { readonly Authorization: Validator<string> };
    };
    readonly responses: { readonly "200": { readonly "application/json": Validator<unknown> }; readonly "413": {} };
  };
};

export declare const operations: Operations;
