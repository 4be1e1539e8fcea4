// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion_35C4EAB35EFB } from '../types/chat-completion-35c4eab35efb.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { ModelMessagesTemperature_56B0E606C853 } from '../types/model-messages-temperature-56b0e606c853.js';

/**
 * Main request of `sample/twice-1`: `POST /v1/chat/completions`, `application/json`.
 *
 * One id, first page · About this folder · sample · page `findings/same-id-a.md`
 */
export type Request = ModelMessagesTemperature_56B0E606C853;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_35C4EAB35EFB;

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
    readonly request: { readonly "application/json": Validator<ModelMessagesTemperature_56B0E606C853> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<ChatCompletion_35C4EAB35EFB> };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
};

export declare const operations: Operations;
