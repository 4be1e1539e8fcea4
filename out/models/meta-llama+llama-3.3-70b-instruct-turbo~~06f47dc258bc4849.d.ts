// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletionChunk_1DCF444214DE } from '../types/chat-completion-chunk-1dcf444214de.js';
import type { ChatCompletion_D139F1FB8FF2 } from '../types/chat-completion-d139f1fb8ff2.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { MetaLlamaLlama3370BInstructTurbo_C84EAFCFA550 } from '../types/meta-llama-llama-3-3-70-b-instruct-turbo-c84eafcfa550.js';

/**
 * Main request of `meta-llama/Llama-3.3-70B-Instruct-Turbo`: `POST /v1/chat/completions`, `application/json`.
 *
 * Llama 3.3 70B Instruct Turbo · Text models · Meta · page `api-references/text-models/meta/llama-3.3-70b.md`
 */
export type Request = MetaLlamaLlama3370BInstructTurbo_C84EAFCFA550;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_D139F1FB8FF2;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `meta-llama/Llama-3.3-70B-Instruct-Turbo`: The turbo build of Meta’s 70B model: the weights are squeezed to eight bits, so it answers faster and costs less, with no difference that we could measure on our own questions. */
export declare const model: Model & { readonly id: "meta-llama/Llama-3.3-70B-Instruct-Turbo" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a chat completion */
  readonly "POST /v1/chat/completions": {
    readonly method: "post";
    readonly path: "/v1/chat/completions";
    readonly key: "POST /v1/chat/completions api-references/text-models/meta/llama-3.3-70b.json";
    readonly request: { readonly "application/json": Validator<MetaLlamaLlama3370BInstructTurbo_C84EAFCFA550> };
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
