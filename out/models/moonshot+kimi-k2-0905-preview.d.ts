// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion_8CAC4FA6B4FC } from '../types/chat-completion-8cac4fa6b4fc.js';
import type { ChatCompletionChunk_57F1B37A4C0C } from '../types/chat-completion-chunk-57f1b37a4c0c.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { MoonshotKimiK2Preview_AAEF76B21AF7 } from '../types/moonshot-kimi-k2-preview-aaef76b21af7.js';

/**
 * Main request of `moonshot/kimi-k2-0905-preview`: `POST /v1/chat/completions`, `application/json`.
 *
 * Kimi K2 · Text models · Moonshot · page `api-references/text-models/moonshot/kimi-k2.md`
 */
export type Request = MoonshotKimiK2Preview_AAEF76B21AF7;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_8CAC4FA6B4FC;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `moonshot/kimi-k2-0905-preview`: A trillion parameters, of which 32 billion work at a time. It is trained to use tools over many turns without losing the thread. */
export declare const model: Model & { readonly id: "moonshot/kimi-k2-0905-preview" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a chat completion */
  readonly "POST /v1/chat/completions": {
    readonly method: "post";
    readonly path: "/v1/chat/completions";
    readonly key: "POST /v1/chat/completions api-references/text-models/moonshot/kimi-k2.json";
    readonly request: { readonly "application/json": Validator<MoonshotKimiK2Preview_AAEF76B21AF7> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": {
        readonly "application/json": Validator<ChatCompletion_8CAC4FA6B4FC>;
        readonly "text/event-stream": Validator<ChatCompletionChunk_57F1B37A4C0C>;
      };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
};

export declare const operations: Operations;
