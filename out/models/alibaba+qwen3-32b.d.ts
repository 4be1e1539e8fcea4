// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { AlibabaQwen332B_5612C79723F8 } from '../types/alibaba-qwen3-32b-5612c79723f8.js';
import type { ChatCompletion_C09DEC2F9C86 } from '../types/chat-completion-c09dec2f9c86.js';
import type { ChatCompletionChunk_6A6A40B22E30 } from '../types/chat-completion-chunk-6a6a40b22e30.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';

/**
 * Main request of `alibaba/qwen3-32b`: `POST /v1/chat/completions`, `application/json`.
 *
 * Qwen3 32B · Text models · Alibaba Cloud · page `api-references/text-models/alibaba-cloud/qwen3-32b.md`
 */
export type Request = AlibabaQwen332B_5612C79723F8;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_C09DEC2F9C86;

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
    readonly request: { readonly "application/json": Validator<AlibabaQwen332B_5612C79723F8> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": {
        readonly "application/json": Validator<ChatCompletion_C09DEC2F9C86>;
        readonly "text/event-stream": Validator<ChatCompletionChunk_6A6A40B22E30>;
      };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
};

export declare const operations: Operations;
