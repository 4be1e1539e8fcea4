// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion_8CAC4FA6B4FC } from '../types/chat-completion-8cac4fa6b4fc.js';
import type { ChatCompletionChunk_57F1B37A4C0C } from '../types/chat-completion-chunk-57f1b37a4c0c.js';
import type { CohereCommandA_A6D92C9F4922 } from '../types/cohere-command-a-a6d92c9f4922.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';

/**
 * Main request of `cohere/command-a`: `POST /v1/chat/completions`, `application/json`.
 *
 * Command A · Text models · Cohere · page `api-references/text-models/cohere/command-a.md`
 */
export type Request = CohereCommandA_A6D92C9F4922;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_8CAC4FA6B4FC;

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
    readonly request: { readonly "application/json": Validator<CohereCommandA_A6D92C9F4922> };
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
