// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion_99150A7C4E7A } from '../types/chat-completion-99150a7c4e7a.js';
import type { ChatCompletionChunk_57F1B37A4C0C } from '../types/chat-completion-chunk-57f1b37a4c0c.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { Gpt4O_77FFE259C120 } from '../types/gpt-4o-77ffe259c120.js';

/**
 * Main request of `gpt-4o-2024-08-06`: `POST /v1/chat/completions`, `application/json`.
 *
 * gpt-4o · Text models · OpenAI · page `api-references/text-models/openai/gpt-4o.md`
 */
export type Request = Gpt4O_77FFE259C120;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_99150A7C4E7A;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `gpt-4o-2024-08-06`: The multimodal GPT-4o family, in its rolling and its dated versions. */
export declare const model: Model & { readonly id: "gpt-4o-2024-08-06" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a chat completion */
  readonly "POST /v1/chat/completions": {
    readonly method: "post";
    readonly path: "/v1/chat/completions";
    readonly key: "POST /v1/chat/completions api-references/text-models/openai/gpt-4o.json";
    readonly request: { readonly "application/json": Validator<Gpt4O_77FFE259C120> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": {
        readonly "application/json": Validator<ChatCompletion_99150A7C4E7A>;
        readonly "text/event-stream": Validator<ChatCompletionChunk_57F1B37A4C0C>;
      };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
};

export declare const operations: Operations;
