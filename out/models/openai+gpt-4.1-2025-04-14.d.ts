// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ChatCompletion_2DEF4BE995FC } from '../types/chat-completion-2def4be995fc.js';
import type { ChatCompletionChunk_1DCF444214DE } from '../types/chat-completion-chunk-1dcf444214de.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { ModelInputInstructions_39BD6F8296DD } from '../types/model-input-instructions-39bd6f8296dd.js';
import type { OpenaiGpt4120250414_9E238BFECCAC } from '../types/openai-gpt-4-1-2025-04-14-9e238bfeccac.js';
import type { Response_C350973CF732 } from '../types/response-c350973cf732.js';

/**
 * Main request of `openai/gpt-4.1-2025-04-14`: `POST /v1/chat/completions`, `application/json`.
 *
 * GPT-4.1 · Text models · OpenAI · page `api-references/text-models/openai/gpt-4.1.md`
 */
export type Request = OpenaiGpt4120250414_9E238BFECCAC;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/chat/completions`, `200`, `application/json`. */
export type Response = ChatCompletion_2DEF4BE995FC;

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
    readonly request: { readonly "application/json": Validator<OpenaiGpt4120250414_9E238BFECCAC> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": {
        readonly "application/json": Validator<ChatCompletion_2DEF4BE995FC>;
        readonly "text/event-stream": Validator<ChatCompletionChunk_1DCF444214DE>;
      };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
  /** Create a response */
  readonly "POST /v1/responses": {
    readonly method: "post";
    readonly path: "/v1/responses";
    readonly key: "POST /v1/responses api-references/text-models/openai/gpt-4.1.json";
    readonly request: { readonly "application/json": Validator<ModelInputInstructions_39BD6F8296DD> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<Response_C350973CF732> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
