// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { AnthraciteOrgMagnumV472B_5F5B5C2465EC } from '../types/anthracite-org-magnum-v4-72b-5f5b5c2465ec.js';
import type { ChatCompletion_8E697A58761E } from '../types/chat-completion-8e697a58761e.js';
import type { ChatCompletionChunk_35DE354333D6 } from '../types/chat-completion-chunk-35de354333d6.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';

/**
 * Main request of `anthracite-org/magnum-v4-72b`: `POST /v1/chat/completions`, `application/json`.
 *
 * magnum-v4 · Text models · Anthracite · page `api-references/text-models/anthracite/magnum-v4.md`
 */
export type Request = AnthraciteOrgMagnumV472B_5F5B5C2465EC;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_8E697A58761E;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `anthracite-org/magnum-v4-72b`: Magnum is Qwen2.5 72B, tuned until its prose reads like a novelist's. People choose it for stories and role play; for dry work take Claude Sonnet or Qwen3. */
export declare const model: Model & { readonly id: "anthracite-org/magnum-v4-72b" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a chat completion */
  readonly "POST /v1/chat/completions": {
    readonly method: "post";
    readonly path: "/v1/chat/completions";
    readonly key: "POST /v1/chat/completions api-references/text-models/anthracite/magnum-v4.json";
    readonly request: { readonly "application/json": Validator<AnthraciteOrgMagnumV472B_5F5B5C2465EC> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": {
        readonly "application/json": Validator<ChatCompletion_8E697A58761E>;
        readonly "text/event-stream": Validator<ChatCompletionChunk_35DE354333D6>;
      };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
