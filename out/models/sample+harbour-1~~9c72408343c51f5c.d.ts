// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion_35C4EAB35EFB } from '../types/chat-completion-35c4eab35efb.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { ModelMessagesTemperature_616A85F98A8B } from '../types/model-messages-temperature-616a85f98a8b.js';

/**
 * Main request of `sample/Harbour-1`: `POST /v1/chat/completions`, `application/json`.
 *
 * Ids that differ in case · About this folder · sample · page `findings/case-twins.md`
 */
export type Request = ModelMessagesTemperature_616A85F98A8B;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_35C4EAB35EFB;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `sample/Harbour-1`: This page is meant to show that two ids which differ only in case stay two models, though many disks could not tell their files apart. */
export declare const model: Model & { readonly id: "sample/Harbour-1" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a chat completion */
  readonly "POST /v1/chat/completions": {
    readonly method: "post";
    readonly path: "/v1/chat/completions";
    readonly key: "POST /v1/chat/completions findings/specs/case-twins.json";
    readonly request: { readonly "application/json": Validator<ModelMessagesTemperature_616A85F98A8B> };
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
