// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { IdStatus_2292F9A2D18B } from '../types/id-status-2292f9a2d18b.js';
import type { IdStatusAudioFile_265A7E20217E } from '../types/id-status-audio-file-265a7e20217e.js';
import type { ModelPromptLyrics_7F7950226ED1 } from '../types/model-prompt-lyrics-7f7950226ed1.js';

/**
 * Main request of `minimax/music-2.0`: `POST /v2/generate/audio`, `application/json`.
 *
 * Music 2.0 · Music models · minimax · page `api-references/music-models/minimax/music-2.0.md`
 */
export type Request = ModelPromptLyrics_7F7950226ED1;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v2/generate/audio`, `200`, `application/json`. */
export type Response = IdStatus_2292F9A2D18B;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `minimax/music-2.0`: Give it a mood and the words, and it sings them. Mark the parts of the song with [Verse] and [Chorus] on lines of their own. */
export declare const model: Model & { readonly id: "minimax/music-2.0" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Compose a song */
  readonly "POST /v2/generate/audio": {
    readonly method: "post";
    readonly path: "/v2/generate/audio";
    readonly key: "POST /v2/generate/audio api-references/music-models/minimax/music-2.0.json";
    readonly request: { readonly "application/json": Validator<ModelPromptLyrics_7F7950226ED1> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<IdStatus_2292F9A2D18B> };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
  /** Fetch a song */
  readonly "GET /v2/generate/audio": {
    readonly method: "get";
    readonly path: "/v2/generate/audio";
    readonly key: "GET /v2/generate/audio api-references/music-models/minimax/music-2.0.json";
    readonly parameters: { readonly query: { readonly generation_id: Validator<string> } };
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<IdStatusAudioFile_265A7E20217E> };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
};

export declare const operations: Operations;
