// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ModelTextTo_EC4EDBFF5EB1 } from '../types/model-text-to-ec4edbff5eb1.js';

/**
 * Main request of `relay/translate-3`: `POST /v1/translations`, `application/json`.
 *
 * Translation · Pages in MDX · relay · page `formats/mintlify/translation.mdx`
 * @inferred operation, from a request sample
 */
export type Request = ModelTextTo_EC4EDBFF5EB1;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** The model `relay/translate-3`: Translates text and keeps its markup. */
export declare const model: Model & { readonly id: "relay/translate-3" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Translation */
  readonly "POST /v1/translations": {
    readonly method: "post";
    readonly path: "/v1/translations";
    readonly key: "POST /v1/translations formats/mintlify/translation.mdx";
    readonly request: { readonly "application/json": Validator<ModelTextTo_EC4EDBFF5EB1> };
    readonly parameters: {};
    readonly responses: {};
  };
};

export declare const operations: Operations;
