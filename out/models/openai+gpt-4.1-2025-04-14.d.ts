// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion_99150A7C4E7A } from '../types/chat-completion-99150a7c4e7a.js';
import type { ChatCompletionChunk_57F1B37A4C0C } from '../types/chat-completion-chunk-57f1b37a4c0c.js';
import type { Error_48B27F9F1A71 } from '../types/error-48b27f9f1a71.js';
import type { ModelInputInstructions_A2D32652FC49 } from '../types/model-input-instructions-a2d32652fc49.js';
import type { OpenaiGpt4120250414_A98FF83992FF } from '../types/openai-gpt-4-1-2025-04-14-a98ff83992ff.js';
import type { Response_BD67A20601F6 } from '../types/response-bd67a20601f6.js';

/**
 * Main request of `openai/gpt-4.1-2025-04-14`: `POST /v1/chat/completions`, `application/json`.
 *
 * GPT-4.1 · Text models · OpenAI · page `api-references/text-models/openai/gpt-4.1.md`
 */
export type Request = OpenaiGpt4120250414_A98FF83992FF;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_99150A7C4E7A;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `openai/gpt-4.1-2025-04-14`: GPT-4.1 takes up to a million tokens of context and is at its best with code and with long, detailed instructions. It speaks two interfaces: the familiar chat completions, and the newer responses, which can keep the conversation for you. */
export declare const model: Model & { readonly id: "openai/gpt-4.1-2025-04-14" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Create a chat completion */
  readonly "POST /v1/chat/completions": {
    readonly method: "post";
    readonly path: "/v1/chat/completions";
    readonly key: "POST /v1/chat/completions api-references/text-models/openai/gpt-4.1.json";
    readonly request: { readonly "application/json": Validator<OpenaiGpt4120250414_A98FF83992FF> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": {
        readonly "application/json": Validator<ChatCompletion_99150A7C4E7A>;
        readonly "text/event-stream": Validator<ChatCompletionChunk_57F1B37A4C0C>;
      };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
  /** Create a response */
  readonly "POST /v1/responses": {
    readonly method: "post";
    readonly path: "/v1/responses";
    readonly key: "POST /v1/responses api-references/text-models/openai/gpt-4.1.json";
    readonly request: { readonly "application/json": Validator<ModelInputInstructions_A2D32652FC49> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<Response_BD67A20601F6> };
      readonly "400": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "401": { readonly "application/json": Validator<Error_48B27F9F1A71> };
      readonly "429": { readonly "application/json": Validator<Error_48B27F9F1A71> };
    };
  };
};

export declare const operations: Operations;
