// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ModelPromptN_5F39744B2E36 } from '../types/model-prompt-n-5f39744b2e36.js';

/**
 * Main request of `lumen/lumen-2`: `POST /v1/images/generations`, `application/json`.
 *
 * lumen-2 · As a site serves it · lumen · page `formats/md-variant/lumen-2.md`
 */
export type Request = ModelPromptN_5F39744B2E36;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** The model `lumen/lumen-2`. */
export declare const model: Model & { readonly id: "lumen/lumen-2" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  readonly "POST /v1/images/generations": {
    readonly method: "post";
    readonly path: "/v1/images/generations";
    readonly key: "POST /v1/images/generations formats/md-variant/lumen-2.md";
    readonly request: { readonly "application/json": Validator<ModelPromptN_5F39744B2E36> };
    readonly parameters: {};
    readonly responses: { readonly "200": {} };
  };
};

export declare const operations: Operations;
