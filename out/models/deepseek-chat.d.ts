// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion_99150A7C4E7A } from '../types/chat-completion-99150a7c4e7a.js';
import type { ChatCompletionChunk_57F1B37A4C0C } from '../types/chat-completion-chunk-57f1b37a4c0c.js';
import type { DeepseekChat_6756FF99B285 } from '../types/deepseek-chat-6756ff99b285.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';

/**
 * Main request of `deepseek-chat`: `POST /v1/chat/completions`, `application/json`.
 *
 * DeepSeek V3 · Text models · DeepSeek · page `api-references/text-models/deepseek/deepseek-chat.md`
 */
export type Request = DeepseekChat_6756FF99B285;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_99150A7C4E7A;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `deepseek-chat`: A large mixture of experts that writes code and JSON well and costs little. The answer is limited to 8,192 tokens; ask for the rest in a second turn where that is too few. */
export declare const model: Model & { readonly id: "deepseek-chat" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a chat completion */
  readonly "POST /v1/chat/completions": {
    readonly method: "post";
    readonly path: "/v1/chat/completions";
    readonly key: "POST /v1/chat/completions api-references/text-models/deepseek/deepseek-chat.json";
    readonly request: { readonly "application/json": Validator<DeepseekChat_6756FF99B285> };
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
