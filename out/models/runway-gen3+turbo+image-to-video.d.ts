// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { IdStatus_9644A2DA7F81 } from '../types/id-status-9644a2da7f81.js';
import type { IdStatusVideo_69E87C73F79B } from '../types/id-status-video-69e87c73f79b.js';
import type { ModelPromptImageUrl_9B9734DBDBBE } from '../types/model-prompt-image-url-9b9734dbdbbe.js';

/**
 * Main request of `runway-gen3/turbo/image-to-video`: `POST /v2/generate/video/runway/generation`, `application/json`.
 *
 * gen3-turbo-image-to-video · Video models · runway · page `api-references/video-models/runway/gen3-turbo-image-to-video.md`
 */
export type Request = ModelPromptImageUrl_9B9734DBDBBE;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v2/generate/video/runway/generation`, `200`, `application/json`. */
export type Response = IdStatus_9644A2DA7F81;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `runway-gen3/turbo/image-to-video`: Runway's quick model sets a single picture in motion. It needs no words, but takes them as a hint at what should happen. */
export declare const model: Model & { readonly id: "runway-gen3/turbo/image-to-video" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a video */
  readonly "POST /v2/generate/video/runway/generation": {
    readonly method: "post";
    readonly path: "/v2/generate/video/runway/generation";
    readonly key: "POST /v2/generate/video/runway/generation api-references/video-models/runway/gen3-turbo.json";
    readonly request: { readonly "application/json": Validator<ModelPromptImageUrl_9B9734DBDBBE> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<IdStatus_9644A2DA7F81> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
  /** Fetch a video */
  readonly "GET /v2/generate/video/runway/generation": {
    readonly method: "get";
    readonly path: "/v2/generate/video/runway/generation";
    readonly key: "GET /v2/generate/video/runway/generation api-references/video-models/runway/gen3-turbo-pair.json";
    readonly parameters: { readonly query: { readonly generation_id: Validator<string> } };
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<IdStatusVideo_69E87C73F79B> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
