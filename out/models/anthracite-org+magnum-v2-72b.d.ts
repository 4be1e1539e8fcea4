// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ModelMaxCompletionTokensMaxTokens_B66AC7983DC1 } from '../types/model-max-completion-tokens-max-tokens-b66ac7983dc1.js';

/**
 * Main request of `anthracite-org/magnum-v2-72b`: `POST /v1/chat/completions`, `*\/*`.
 *
 * magnum-v2 · As a browser shows it · anthracite-org · page `formats/gitbook-rendered/magnum-v2.txt`
 * @unknown further properties; the type
 * @inferred object, from its properties
 */
export type Request = ModelMaxCompletionTokensMaxTokens_B66AC7983DC1;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/**
 * Answer to the main request: `POST /v1/chat/completions`, `200`, `*\/*`.
 * @unknown what stands in it
 */
export type Response = unknown;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `anthracite-org/magnum-v2-72b`: An earlier Magnum, tuned for long stories told in good prose. */
export declare const model: Model & { readonly id: "anthracite-org/magnum-v2-72b" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  readonly "POST /v1/chat/completions": {
    readonly method: "post";
    readonly path: "/v1/chat/completions";
    readonly key: "POST /v1/chat/completions formats/gitbook-rendered/magnum-v2.txt";
    readonly request: { readonly "*/*": Validator<ModelMaxCompletionTokensMaxTokens_B66AC7983DC1> };
    readonly parameters: {};
    readonly responses: { readonly "200": { readonly "*/*": Validator<unknown> } };
  };
};

export declare const operations: Operations;
