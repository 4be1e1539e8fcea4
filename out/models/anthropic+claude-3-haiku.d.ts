// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ModelMaxTokensStream_691FCA634A83 } from '../types/model-max-tokens-stream-691fca634a83.js';

/**
 * Main request of `anthropic/claude-3-haiku`: `POST /v1/chat/completions`, `application/json`.
 *
 * Claude 3 Haiku · formats · gitbook-rendered · page `formats/gitbook-rendered/claude-3-haiku.txt`
 */
export type Request = ModelMaxTokensStream_691FCA634A83;

/**
 * Validator of the main request of `anthropic/claude-3-haiku`: `POST /v1/chat/completions`, `application/json`.
 *
 * Claude 3 Haiku · formats · gitbook-rendered · page `formats/gitbook-rendered/claude-3-haiku.txt`
 */
export declare const request: Validator<Request>;

/**
 * The model `anthropic/claude-3-haiku`: The quickest of its family: for short questions that come often.
 *
 * Claude 3 Haiku · formats · gitbook-rendered · page `formats/gitbook-rendered/claude-3-haiku.txt`
 */
export declare const model: Model & { readonly id: "anthropic/claude-3-haiku" };

/**
 * The operations of `anthropic/claude-3-haiku` with their validators, in the order of the page.
 * A key is method and path; the longer key of the registry where two operations share these.
 */
export type Operations = {
  /** Ask the model for an answer. */
  readonly "POST /v1/chat/completions": {
    readonly method: "post";
    readonly path: "/v1/chat/completions";
    readonly key: "POST /v1/chat/completions formats/gitbook-rendered/claude-3-haiku.txt";
    readonly request: {
      readonly "application/json": Validator<ModelMaxTokensStream_691FCA634A83>;
    };
    readonly parameters: {};
    readonly responses: {
      readonly "201": {};
    };
  };
};

export declare const operations: Operations;
