// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { AnthraciteOrgMagnumV472B_63A33673A137 } from '../types/anthracite-org-magnum-v4-72b-63a33673a137.js';
import type { ChatCompletionChunk_57BD19EE292B } from '../types/chat-completion-chunk-57bd19ee292b.js';
import type { ChatCompletion_E9BD34121492 } from '../types/chat-completion-e9bd34121492.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';

/**
 * Main request of `anthracite-org/magnum-v4-72b`: `POST /v1/chat/completions`, `application/json`.
 *
 * magnum-v4 · Text models · Anthracite · page `api-references/text-models/anthracite/magnum-v4.md`
 */
export type Request = AnthraciteOrgMagnumV472B_63A33673A137;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_E9BD34121492;

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
    readonly request: { readonly "application/json": Validator<AnthraciteOrgMagnumV472B_63A33673A137> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": {
        readonly "application/json": Validator<ChatCompletion_E9BD34121492>;
        readonly "text/event-stream": Validator<ChatCompletionChunk_57BD19EE292B>;
      };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
};

export declare const operations: Operations;
