// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion_CEDFA5AFA962 } from '../types/chat-completion-cedfa5afa962.js';
import type { ChatCompletionChunk_6C4387C96F40 } from '../types/chat-completion-chunk-6c4387c96f40.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { NousresearchHermes4405B_A1522539440D } from '../types/nousresearch-hermes-4-405b-a1522539440d.js';

/**
 * Main request of `nousresearch/hermes-4-405b`: `POST /v1/chat/completions`, `application/json`.
 *
 * hermes-4-405b · Text models · Nous Research · page `api-references/text-models/nousresearch/hermes-4-405b.md`
 */
export type Request = NousresearchHermes4405B_A1522539440D;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_CEDFA5AFA962;

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
    readonly request: { readonly "application/json": Validator<NousresearchHermes4405B_A1522539440D> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": {
        readonly "application/json": Validator<ChatCompletion_CEDFA5AFA962>;
        readonly "text/event-stream": Validator<ChatCompletionChunk_6C4387C96F40>;
      };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
