// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion_BCBE906E38FB } from '../types/chat-completion-bcbe906e38fb.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { ModelMessagesTemperature_10A2070D62E9 } from '../types/model-messages-temperature-10a2070d62e9.js';

/**
 * Main request of `sample/twice-1`: `POST /v1/chat/completions`, `application/json`.
 *
 * One id, first page · About this folder · sample · page `findings/same-id-a.md`
 */
export type Request = ModelMessagesTemperature_10A2070D62E9;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_BCBE906E38FB;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `sample/twice-1`: This page is meant to show a finding: another page states the same id. */
export declare const model: Model & { readonly id: "sample/twice-1" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a chat completion */
  readonly "POST /v1/chat/completions": {
    readonly method: "post";
    readonly path: "/v1/chat/completions";
    readonly key: "POST /v1/chat/completions findings/specs/same-id.json";
    readonly request: { readonly "application/json": Validator<ModelMessagesTemperature_10A2070D62E9> };
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
