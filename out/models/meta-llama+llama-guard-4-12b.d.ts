// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion_9147867F523B } from '../types/chat-completion-9147867f523b.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { MetaLlamaLlamaGuard412B_CE76F9CA9C13 } from '../types/meta-llama-llama-guard-4-12b-ce76f9ca9c13.js';

/**
 * Main request of `meta-llama/llama-guard-4-12b`: `POST /v1/chat/completions`, `application/json`.
 *
 * Llama Guard 4 · Moderation models · meta-llama · page `api-references/moderation-models/meta/llama-guard-4.md`
 */
export type Request = MetaLlamaLlamaGuard412B_CE76F9CA9C13;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_9147867F523B;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `meta-llama/llama-guard-4-12b`: A model that answers one question: is this safe? It says safe, or unsafe and, on the next line, the numbers of the hazards it sees, from S1 (violent crimes) to S14 (abuse of a code interpreter). */
export declare const model: Model & { readonly id: "meta-llama/llama-guard-4-12b" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a chat completion */
  readonly "POST /v1/chat/completions": {
    readonly method: "post";
    readonly path: "/v1/chat/completions";
    readonly key: "POST /v1/chat/completions .gitbook/assets/llama-guard-4.json";
    readonly request: { readonly "application/json": Validator<MetaLlamaLlamaGuard412B_CE76F9CA9C13> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<ChatCompletion_9147867F523B> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
