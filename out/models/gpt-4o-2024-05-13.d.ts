// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion_2DEF4BE995FC } from '../types/chat-completion-2def4be995fc.js';
import type { ChatCompletionChunk_1DCF444214DE } from '../types/chat-completion-chunk-1dcf444214de.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { Gpt4O_1AB2AFC65AC1 } from '../types/gpt-4o-1ab2afc65ac1.js';

/**
 * Main request of `gpt-4o-2024-05-13`: `POST /v1/chat/completions`, `application/json`.
 *
 * gpt-4o · Text models · OpenAI · page `api-references/text-models/openai/gpt-4o.md`
 */
export type Request = Gpt4O_1AB2AFC65AC1;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_2DEF4BE995FC;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `gpt-4o-2024-05-13`: The multimodal GPT-4o family, in its rolling and its dated versions. */
export declare const model: Model & { readonly id: "gpt-4o-2024-05-13" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a chat completion */
  readonly "POST /v1/chat/completions": {
    readonly method: "post";
    readonly path: "/v1/chat/completions";
    readonly key: "POST /v1/chat/completions api-references/text-models/openai/gpt-4o.json";
    readonly request: { readonly "application/json": Validator<Gpt4O_1AB2AFC65AC1> };
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
