// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { IdStatus_87C71C4514E5 } from '../types/id-status-87c71c4514e5.js';
import type { IdStatusAudioFile_7505CC19B831 } from '../types/id-status-audio-file-7505cc19b831.js';
import type { ModelPromptLyrics_2DE4C527DE26 } from '../types/model-prompt-lyrics-2de4c527de26.js';

/**
 * Main request of `minimax/music-2.0`: `POST /v2/generate/audio`, `application/json`.
 *
 * Music 2.0 · Music models · minimax · page `api-references/music-models/minimax/music-2.0.md`
 */
export type Request = ModelPromptLyrics_2DE4C527DE26;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v2/generate/audio`, `200`, `application/json`. */
export type Response = IdStatus_87C71C4514E5;

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
    readonly request: { readonly "application/json": Validator<ModelPromptLyrics_2DE4C527DE26> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<IdStatus_87C71C4514E5> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
  /** Fetch a song */
  readonly "GET /v2/generate/audio": {
    readonly method: "get";
    readonly path: "/v2/generate/audio";
    readonly key: "GET /v2/generate/audio api-references/music-models/minimax/music-2.0.json";
    readonly parameters: { readonly query: { readonly generation_id: Validator<string> } };
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<IdStatusAudioFile_7505CC19B831> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
