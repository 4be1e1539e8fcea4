// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion_2DEF4BE995FC } from '../types/chat-completion-2def4be995fc.js';
import type { ChatCompletionChunk_1DCF444214DE } from '../types/chat-completion-chunk-1dcf444214de.js';
import type { DeepseekChat_3DD4A2DF7410 } from '../types/deepseek-chat-3dd4a2df7410.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';

/**
 * Main request of `deepseek-chat`: `POST /v1/chat/completions`, `application/json`.
 *
 * DeepSeek V3 · Text models · DeepSeek · page `api-references/text-models/deepseek/deepseek-chat.md`
 */
export type Request = DeepseekChat_3DD4A2DF7410;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_2DEF4BE995FC;

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
    readonly request: { readonly "application/json": Validator<DeepseekChat_3DD4A2DF7410> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": {
        readonly "application/json": Validator<ChatCompletion_2DEF4BE995FC>;
        readonly "text/event-stream": Validator<ChatCompletionChunk_1DCF444214DE>;
      };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
