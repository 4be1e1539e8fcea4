// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion_6892DE65393F } from '../types/chat-completion-6892de65393f.js';
import type { ChatCompletionChunk_6A6A40B22E30 } from '../types/chat-completion-chunk-6a6a40b22e30.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { NousresearchHermes4405B_6E68C13962C2 } from '../types/nousresearch-hermes-4-405b-6e68c13962c2.js';

/**
 * Main request of `nousresearch/hermes-4-405b`: `POST /v1/chat/completions`, `application/json`.
 *
 * hermes-4-405b · Text models · Nous Research · page `api-references/text-models/nousresearch/hermes-4-405b.md`
 */
export type Request = NousresearchHermes4405B_6E68C13962C2;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_6892DE65393F;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `nousresearch/hermes-4-405b`: Hermes 4 thinks when a question deserves it and answers straight away when it does not. It follows the system text more literally than most models, and refuses less. */
export declare const model: Model & { readonly id: "nousresearch/hermes-4-405b" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a chat completion */
  readonly "POST /v1/chat/completions": {
    readonly method: "post";
    readonly path: "/v1/chat/completions";
    readonly key: "POST /v1/chat/completions api-references/text-models/nousresearch/hermes-4-405b.json";
    readonly request: { readonly "application/json": Validator<NousresearchHermes4405B_6E68C13962C2> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": {
        readonly "application/json": Validator<ChatCompletion_6892DE65393F>;
        readonly "text/event-stream": Validator<ChatCompletionChunk_6A6A40B22E30>;
      };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
};

export declare const operations: Operations;
