// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion_35C4EAB35EFB } from '../types/chat-completion-35c4eab35efb.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { ModelMessagesTemperature_B6281D9BB6E6 } from '../types/model-messages-temperature-b6281d9bb6e6.js';

/**
 * Main request of `sample/unsound-1`: `POST /v1/chat/completions`, `application/json`.
 *
 * An unsound document · About this folder · sample · page `findings/unsound-spec.md`
 */
export type Request = ModelMessagesTemperature_B6281D9BB6E6;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_35C4EAB35EFB;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `sample/unsound-1`: This page is meant to show findings: the document that it links has a type that is a dash, required: true on a field, a $ref to nothing, and three defaults that their own schemas reject. The rest of it must survive. */
export declare const model: Model & { readonly id: "sample/unsound-1" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a chat completion */
  readonly "POST /v1/chat/completions": {
    readonly method: "post";
    readonly path: "/v1/chat/completions";
    readonly key: "POST /v1/chat/completions findings/specs/unsound.json";
    readonly request: { readonly "application/json": Validator<ModelMessagesTemperature_B6281D9BB6E6> };
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
