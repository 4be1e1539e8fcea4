// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { AssistantMessage_289FA4F4E811 } from '../types/assistant-message-289fa4f4e811.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { ModelMaxTokensMessages_F8053E648DD5 } from '../types/model-max-tokens-messages-f8053e648dd5.js';
import type { OneOf6_C9D7A7EF32FE } from '../types/one-of-6-c9d7a7ef32fe.js';

/**
 * Main request of `claude-sonnet-4-5-20250929`: `POST /v1/messages`, `application/json`.
 *
 * Claude Sonnet 4.5 · Text models · Anthropic · alias of `claude-sonnet-4-5` · page `api-references/text-models/anthropic/claude-sonnet-4-5.md`
 */
export type Request = ModelMaxTokensMessages_F8053E648DD5;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/messages`, `200`, `application/json`. */
export type Response = AssistantMessage_289FA4F4E811;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `claude-sonnet-4-5-20250929`: Claude Sonnet 4.5 over the messages interface, with thinking and streams. */
export declare const model: Model & { readonly id: "claude-sonnet-4-5-20250929" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a message */
  readonly "POST /v1/messages": {
    readonly method: "post";
    readonly path: "/v1/messages";
    readonly key: "POST /v1/messages api-references/text-models/anthropic/claude-sonnet-4-5.json";
    readonly request: { readonly "application/json": Validator<ModelMaxTokensMessages_F8053E648DD5> };
    readonly parameters: {
      readonly header: {
        readonly "anthropic-version": Validator<string>;
        readonly "anthropic-beta": Validator<string[]>;
      };
    };
    readonly responses: {
      readonly "200": {
        readonly "application/json": Validator<AssistantMessage_289FA4F4E811>;
        readonly "text/event-stream": Validator<OneOf6_C9D7A7EF32FE>;
      };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
};

export declare const operations: Operations;
