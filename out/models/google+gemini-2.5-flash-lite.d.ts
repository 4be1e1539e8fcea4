// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion_0F91E16E4EE4 } from '../types/chat-completion-0f91e16e4ee4.js';
import type { ChatCompletionChunk_6C4387C96F40 } from '../types/chat-completion-chunk-6c4387c96f40.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { GoogleGemini25FlashLite_9199FB6EDE38 } from '../types/google-gemini-2-5-flash-lite-9199fb6ede38.js';

/**
 * Main request of `google/gemini-2.5-flash-lite`: `POST /v1/chat/completions`, `application/json`.
 *
 * Gemini 2.5 Flash-Lite · Text models · Google · page `api-references/text-models/google/gemini-2.5-flash-lite.md`
 */
export type Request = GoogleGemini25FlashLite_9199FB6EDE38;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_0F91E16E4EE4;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `google/gemini-2.5-flash-lite`: The smallest of the 2.5 family, for work that comes in heaps: sorting tickets, translating strings, tagging recordings. It hears audio and reads files as well as text. Thinking is off unless you ask for it. */
export declare const model: Model & { readonly id: "google/gemini-2.5-flash-lite" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a chat completion */
  readonly "POST /v1/chat/completions": {
    readonly method: "post";
    readonly path: "/v1/chat/completions";
    readonly key: "POST /v1/chat/completions api-references/text-models/google/gemini-2.5-flash-lite.json";
    readonly request: { readonly "application/json": Validator<GoogleGemini25FlashLite_9199FB6EDE38> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": {
        readonly "application/json": Validator<ChatCompletion_0F91E16E4EE4>;
        readonly "text/event-stream": Validator<ChatCompletionChunk_6C4387C96F40>;
      };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
