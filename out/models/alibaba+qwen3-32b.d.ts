// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { AlibabaQwen332B_4BA3CAD155D4 } from '../types/alibaba-qwen3-32b-4ba3cad155d4.js';
import type { ChatCompletion_0F91E16E4EE4 } from '../types/chat-completion-0f91e16e4ee4.js';
import type { ChatCompletionChunk_6C4387C96F40 } from '../types/chat-completion-chunk-6c4387c96f40.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';

/**
 * Main request of `alibaba/qwen3-32b`: `POST /v1/chat/completions`, `application/json`.
 *
 * Qwen3 32B · Text models · Alibaba Cloud · page `api-references/text-models/alibaba-cloud/qwen3-32b.md`
 */
export type Request = AlibabaQwen332B_4BA3CAD155D4;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_0F91E16E4EE4;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `alibaba/qwen3-32b`: A dense open model with a switch: with enable_thinking it reasons first, without it it answers at once. */
export declare const model: Model & { readonly id: "alibaba/qwen3-32b" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a chat completion */
  readonly "POST /v1/chat/completions": {
    readonly method: "post";
    readonly path: "/v1/chat/completions";
    readonly key: "POST /v1/chat/completions api-references/text-models/alibaba-cloud/qwen3 32b.json";
    readonly request: { readonly "application/json": Validator<AlibabaQwen332B_4BA3CAD155D4> };
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
