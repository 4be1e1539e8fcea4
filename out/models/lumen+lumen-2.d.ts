// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { PromptN_CC0A8523DE60 } from '../types/prompt-n-cc0a8523de60.js';

/**
 * Main request of `lumen/lumen-2`: `POST /v1/images/generations`, `application/json`.
 *
 * lumen-2 · formats · md-variant · page `formats/md-variant/lumen-2.md`
 */
export type Request = PromptN_CC0A8523DE60;

/**
 * Validator of the main request of `lumen/lumen-2`: `POST /v1/images/generations`, `application/json`.
 *
 * lumen-2 · formats · md-variant · page `formats/md-variant/lumen-2.md`
 */
export declare const request: Validator<Request>;

/**
 * The model `lumen/lumen-2`.
 *
 * lumen-2 · formats · md-variant · page `formats/md-variant/lumen-2.md`
 */
export declare const model: Model & { readonly id: "lumen/lumen-2" };

/**
 * The operations of `lumen/lumen-2` with their validators, in the order of the page.
 * A key is method and path; the longer key of the registry where two operations share these.
 */
export type Operations = {
  readonly "POST /v1/images/generations": {
    readonly method: "post";
    readonly path: "/v1/images/generations";
    readonly key: "POST /v1/images/generations formats/md-variant/lumen-2.md";
    readonly request: {
      readonly "application/json": Validator<PromptN_CC0A8523DE60>;
    };
    readonly parameters: {};
    readonly responses: {
      readonly "200": {};
    };
  };
};

export declare const operations: Operations;
