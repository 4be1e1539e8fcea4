// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion_9147867F523B } from '../types/chat-completion-9147867f523b.js';
import type { ChatCompletionChunk_35DE354333D6 } from '../types/chat-completion-chunk-35de354333d6.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { GoogleGemma34BIt_0E0F9B6C6288 } from '../types/google-gemma-3-4b-it-0e0f9b6c6288.js';

/**
 * Main request of `google/gemma-3-12b-it`: `POST /v1/chat/completions`, `application/json`.
 *
 * gemma-3 (4B and 12B) · Text models · Google · page `api-references/text-models/google/gemma-3.md`
 */
export type Request = GoogleGemma34BIt_0E0F9B6C6288;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_9147867F523B;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `google/gemma-3-12b-it`: Two open models that fit on a single card. They take the same parameters; the larger one reasons better and is about half as fast. */
export declare const model: Model & { readonly id: "google/gemma-3-12b-it" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a chat completion */
  readonly "POST /v1/chat/completions": {
    readonly method: "post";
    readonly path: "/v1/chat/completions";
    readonly key: "POST /v1/chat/completions api-references/text-models/google/gemma-3.json";
    readonly request: { readonly "application/json": Validator<GoogleGemma34BIt_0E0F9B6C6288> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": {
        readonly "application/json": Validator<ChatCompletion_9147867F523B>;
        readonly "text/event-stream": Validator<ChatCompletionChunk_35DE354333D6>;
      };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
