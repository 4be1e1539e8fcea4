// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ModelMaxCompletionTokensMaxTokens_FF37CCBAF3A7 } from '../types/model-max-completion-tokens-max-tokens-ff37ccbaf3a7.js';

/**
 * Main request of `anthracite-org/magnum-v2-72b`: `POST /v1/chat/completions`, `*\/*`.
 *
 * magnum-v2 · formats · gitbook-rendered · page `formats/gitbook-rendered/magnum-v2.txt`
 */
export type Request = ModelMaxCompletionTokensMaxTokens_FF37CCBAF3A7;

/**
 * Validator of the main request of `anthracite-org/magnum-v2-72b`: `POST /v1/chat/completions`, `*\/*`.
 *
 * magnum-v2 · formats · gitbook-rendered · page `formats/gitbook-rendered/magnum-v2.txt`
 */
export declare const request: Validator<Request>;

/**
 * Answer to the main request of `anthracite-org/magnum-v2-72b`: `POST /v1/chat/completions`, `200`, `*\/*`.
 *
 * magnum-v2 · formats · gitbook-rendered · page `formats/gitbook-rendered/magnum-v2.txt`
 */
export type Response = unknown;

/**
 * Validator of the answer to the main request of `anthracite-org/magnum-v2-72b`: `POST /v1/chat/completions`, `200`, `*\/*`.
 *
 * magnum-v2 · formats · gitbook-rendered · page `formats/gitbook-rendered/magnum-v2.txt`
 */
export declare const response: Validator<Response>;

/**
 * The model `anthracite-org/magnum-v2-72b`: An earlier Magnum, tuned for long stories told in good prose.
 *
 * magnum-v2 · formats · gitbook-rendered · page `formats/gitbook-rendered/magnum-v2.txt`
 */
export declare const model: Model & { readonly id: "anthracite-org/magnum-v2-72b" };

/**
 * The operations of `anthracite-org/magnum-v2-72b` with their validators, in the order of the page.
 * A key is method and path; the longer key of the registry where two operations share these.
 */
export type Operations = {
  readonly "POST /v1/chat/completions": {
    readonly method: "post";
    readonly path: "/v1/chat/completions";
    readonly key: "POST /v1/chat/completions formats/gitbook-rendered/magnum-v2.txt";
    readonly request: {
      readonly "*/*": Validator<ModelMaxCompletionTokensMaxTokens_FF37CCBAF3A7>;
    };
    readonly parameters: {};
    readonly responses: {
      readonly "200": {
        readonly "*/*": Validator<unknown>;
      };
    };
  };
};

export declare const operations: Operations;
