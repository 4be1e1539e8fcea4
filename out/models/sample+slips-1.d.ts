// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion_BCBE906E38FB } from '../types/chat-completion-bcbe906e38fb.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { ModelMessagesTemperature_E703E9F4360B } from '../types/model-messages-temperature-e703e9f4360b.js';

/**
 * Main request of `sample/slips-1`: `POST /v1/chat/completions`, `application/json`.
 *
 * Slips in samples · About this folder · sample · page `findings/sample-slips.md`
 */
export type Request = ModelMessagesTemperature_E703E9F4360B;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_BCBE906E38FB;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `sample/slips-1`: This page is meant to show findings: the first sample repeats a header and names a model that no page lists, the second leaves out messages and sets temperature to 3, the response is Python though its fence says JSON5, and a mark in this paragraph is never closed. */
export declare const model: Model & { readonly id: "sample/slips-1" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a chat completion */
  readonly "POST /v1/chat/completions": {
    readonly method: "post";
    readonly path: "/v1/chat/completions";
    readonly key: "POST /v1/chat/completions findings/specs/sample-slips.json";
    readonly request: { readonly "application/json": Validator<ModelMessagesTemperature_E703E9F4360B> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<ChatCompletion_BCBE906E38FB> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
