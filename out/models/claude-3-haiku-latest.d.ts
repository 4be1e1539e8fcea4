// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ModelMaxTokensStream_EEE0BFB7C373 } from '../types/model-max-tokens-stream-eee0bfb7c373.js';

/**
 * Main request of `claude-3-haiku-latest`: `POST /v1/chat/completions`, `application/json`.
 *
 * Claude 3 Haiku · As a browser shows it · alias of `anthropic/claude-3-haiku` · page `formats/gitbook-rendered/claude-3-haiku.txt`
 * @unknown further properties; the type
 * @inferred object, from its properties
 */
export type Request = ModelMaxTokensStream_EEE0BFB7C373;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** The model `claude-3-haiku-latest`: The quickest of its family: for short questions that come often. */
export declare const model: Model & { readonly id: "claude-3-haiku-latest" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Ask the model for an answer. */
  readonly "POST /v1/chat/completions": {
    readonly method: "post";
    readonly path: "/v1/chat/completions";
    readonly key: "POST /v1/chat/completions formats/gitbook-rendered/claude-3-haiku.txt";
    readonly request: { readonly "application/json": Validator<ModelMaxTokensStream_EEE0BFB7C373> };
    readonly parameters: {};
    readonly responses: { readonly "201": {} };
  };
};

export declare const operations: Operations;
