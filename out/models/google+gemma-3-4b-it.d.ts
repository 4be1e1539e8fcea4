// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion_834FF4180CC2 } from '../types/chat-completion-834ff4180cc2.js';
import type { ChatCompletionChunk_57BD19EE292B } from '../types/chat-completion-chunk-57bd19ee292b.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { GoogleGemma34BIt_D8608E8125F9 } from '../types/google-gemma-3-4b-it-d8608e8125f9.js';

/**
 * Main request of `google/gemma-3-4b-it`: `POST /v1/chat/completions`, `application/json`.
 *
 * gemma-3 (4B and 12B) · Text models · Google · page `api-references/text-models/google/gemma-3.md`
 */
export type Request = GoogleGemma34BIt_D8608E8125F9;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_834FF4180CC2;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `google/gemma-3-4b-it`: Two open models that fit on a single card. They take the same parameters; the larger one reasons better and is about half as fast. */
export declare const model: Model & { readonly id: "google/gemma-3-4b-it" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a chat completion */
  readonly "POST /v1/chat/completions": {
    readonly method: "post";
    readonly path: "/v1/chat/completions";
    readonly key: "POST /v1/chat/completions api-references/text-models/google/gemma-3.json";
    readonly request: { readonly "application/json": Validator<GoogleGemma34BIt_D8608E8125F9> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": {
        readonly "application/json": Validator<ChatCompletion_834FF4180CC2>;
        readonly "text/event-stream": Validator<ChatCompletionChunk_57BD19EE292B>;
      };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
};

export declare const operations: Operations;
