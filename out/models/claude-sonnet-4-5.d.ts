// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { AssistantMessage_183EF218C45E } from '../types/assistant-message-183ef218c45e.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { ModelMaxTokensMessages_CA92237A0DCC } from '../types/model-max-tokens-messages-ca92237a0dcc.js';
import type { OneOf6_0CB6157F421A } from '../types/one-of-6-0cb6157f421a.js';

/**
 * Main request of `claude-sonnet-4-5`: `POST /v1/messages`, `application/json`.
 *
 * Claude Sonnet 4.5 · Text models · Anthropic · page `api-references/text-models/anthropic/claude-sonnet-4-5.md`
 */
export type Request = ModelMaxTokensMessages_CA92237A0DCC;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/messages`, `200`, `application/json`. */
export type Response = AssistantMessage_183EF218C45E;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `claude-sonnet-4-5`: Claude Sonnet 4.5 over the messages interface, with thinking and streams. */
export declare const model: Model & { readonly id: "claude-sonnet-4-5" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a message */
  readonly "POST /v1/messages": {
    readonly method: "post";
    readonly path: "/v1/messages";
    readonly key: "POST /v1/messages api-references/text-models/anthropic/claude-sonnet-4-5.json";
    readonly request: { readonly "application/json": Validator<ModelMaxTokensMessages_CA92237A0DCC> };
    readonly parameters: {
      readonly header: {
        readonly "anthropic-version": Validator<string>;
        readonly "anthropic-beta": Validator<string[]>;
      };
    };
    readonly responses: {
      readonly "200": {
        readonly "application/json": Validator<AssistantMessage_183EF218C45E>;
        readonly "text/event-stream": Validator<OneOf6_0CB6157F421A>;
      };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
