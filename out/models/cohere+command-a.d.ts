// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletionChunk_1DCF444214DE } from '../types/chat-completion-chunk-1dcf444214de.js';
import type { ChatCompletion_D139F1FB8FF2 } from '../types/chat-completion-d139f1fb8ff2.js';
import type { CohereCommandA_B314BF92225F } from '../types/cohere-command-a-b314bf92225f.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';

/**
 * Main request of `cohere/command-a`: `POST /v1/chat/completions`, `application/json`.
 *
 * Command A · Text models · Cohere · page `api-references/text-models/cohere/command-a.md`
 */
export type Request = CohereCommandA_B314BF92225F;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_D139F1FB8FF2;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `cohere/command-a`: Command A is built for companies: 256,000 tokens of context, twenty-three languages, and answers that cite the documents you give it. Which guard text is put before your prompt is up to you, through safety_mode. */
export declare const model: Model & { readonly id: "cohere/command-a" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a chat completion */
  readonly "POST /v1/chat/completions": {
    readonly method: "post";
    readonly path: "/v1/chat/completions";
    readonly key: "POST /v1/chat/completions .gitbook/assets/command-a (1).json";
    readonly request: { readonly "application/json": Validator<CohereCommandA_B314BF92225F> };
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
