// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion_BCBE906E38FB } from '../types/chat-completion-bcbe906e38fb.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { ModelMessagesTemperature_171731EEA6F4 } from '../types/model-messages-temperature-171731eea6f4.js';

/**
 * Main request of `sample/Harbour-1`: `POST /v1/chat/completions`, `application/json`.
 *
 * Ids that differ in case · About this folder · sample · page `findings/case-twins.md`
 */
export type Request = ModelMessagesTemperature_171731EEA6F4;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_BCBE906E38FB;

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
    readonly request: { readonly "application/json": Validator<ModelMessagesTemperature_171731EEA6F4> };
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
