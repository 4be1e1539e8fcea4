// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { IdStatus_9644A2DA7F81 } from '../types/id-status-9644a2da7f81.js';
import type { IdStatusVideo_AFAF810E60CE } from '../types/id-status-video-afaf810e60ce.js';
import type { ModelPromptAspectRatio_DF04648D40D9 } from '../types/model-prompt-aspect-ratio-df04648d40d9.js';

/**
 * Main request of `veo3`: `POST /v2/video/generations`, `application/json`.
 *
 * Veo 3 · Video models · Google · alias of `google/veo3` · page `api-references/video-models/google/veo-3.md`
 */
export type Request = ModelPromptAspectRatio_DF04648D40D9;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v2/video/generations`, `200`, `application/json`. */
export type Response = IdStatus_9644A2DA7F81;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `veo3`: Eight seconds of film with sound: voices, steps, the wind. Say in the prompt what should be heard. */
export declare const model: Model & { readonly id: "veo3" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a video */
  readonly "POST /v2/video/generations": {
    readonly method: "post";
    readonly path: "/v2/video/generations";
    readonly key: "POST /v2/video/generations api-references/video-models/google/veo-3.json";
    readonly request: { readonly "application/json": Validator<ModelPromptAspectRatio_DF04648D40D9> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<IdStatus_9644A2DA7F81> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
  /** Fetch a video */
  readonly "GET /v2/video/generations": {
    readonly method: "get";
    readonly path: "/v2/video/generations";
    readonly key: "GET /v2/video/generations api-references/video-models/google/veo-3.json";
    readonly parameters: { readonly query: { readonly generation_id: Validator<string> } };
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<IdStatusVideo_AFAF810E60CE> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
