// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { CreatedData_6C064205A716 } from '../types/created-data-6c064205a716.js';
import type { Error_73D55569C2D6 } from '../types/error-73d55569c2d6.js';
import type { ModelPromptSize_4B5FD8AA5F6F } from '../types/model-prompt-size-4b5fd8aa5f6f.js';

/**
 * Main request of `bytedance/seedream-4-0-250828`: `POST /v1/images/generations`, `application/json`.
 *
 * Seedream 3.0 and 4.0 · Image models · ByteDance · page `api-references/image-models/bytedance/seedream.md`
 */
export type Request = ModelPromptSize_4B5FD8AA5F6F;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/images/generations`, `200`, `application/json`. */
export type Response = CreatedData_6C064205A716;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `bytedance/seedream-4-0-250828`: Seedream draws at up to 4K and sets words into pictures without misspelling them. Version 4.0 also starts from pictures of yours, as many as ten. */
export declare const model: Model & { readonly id: "bytedance/seedream-4-0-250828" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Generate an image */
  readonly "POST /v1/images/generations": {
    readonly method: "post";
    readonly path: "/v1/images/generations";
    readonly key: "POST /v1/images/generations api-references/image-models/bytedance/Seedream.json";
    readonly request: { readonly "application/json": Validator<ModelPromptSize_4B5FD8AA5F6F> };
    readonly parameters: {};
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<CreatedData_6C064205A716> };
      readonly "400": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "401": { readonly "application/json": Validator<Error_73D55569C2D6> };
      readonly "429": { readonly "application/json": Validator<Error_73D55569C2D6> };
    };
  };
};

export declare const operations: Operations;
