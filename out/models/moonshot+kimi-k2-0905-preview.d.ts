// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletionChunk_1DCF444214DE } from '../types/chat-completion-chunk-1dcf444214de.js';
import type { ChatCompletion_D139F1FB8FF2 } from '../types/chat-completion-d139f1fb8ff2.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { MoonshotKimiK2Preview_01B50195F57A } from '../types/moonshot-kimi-k2-preview-01b50195f57a.js';

/**
 * Main request of `moonshot/kimi-k2-0905-preview`: `POST /v1/chat/completions`, `application/json`.
 *
 * Kimi K2 · Text models · Moonshot · page `api-references/text-models/moonshot/kimi-k2.md`
 */
export type Request = MoonshotKimiK2Preview_01B50195F57A;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_D139F1FB8FF2;

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
    readonly request: { readonly "application/json": Validator<MoonshotKimiK2Preview_01B50195F57A> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": {
        readonly "application/json": Validator<ChatCompletion_D139F1FB8FF2>;
        readonly "text/event-stream": Validator<ChatCompletionChunk_1DCF444214DE>;
      };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
