// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ModelImageUrlLanguages_BB5EAAF8583F } from '../types/model-image-url-languages-bb5eaaf8583f.js';

/**
 * Main request of `relay/tagger-large`: `POST /v1/tags/{collection}`, `application/json`.
 *
 * Image tagging · Written out on the page · relay · page `formats/legacy/image-tagging.md`
 */
export type Request = ModelImageUrlLanguages_BB5EAAF8583F;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/**
 * Answer to the main request: `POST /v1/tags/{collection}`, `200`, `application/json`.
 * @unknown what stands in it
 */
export type Response = unknown;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `relay/tagger-large`: Says what is to be seen. GitBook has turned the API block of this page into plain markdown: a red star marks what is required, and the tabs are the responses. */
export declare const model: Model & { readonly id: "relay/tagger-large" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Tag a picture */
  readonly "POST /v1/tags/{collection}": {
    readonly method: "post";
    readonly path: "/v1/tags/{collection}";
    readonly key: "POST /v1/tags/{collection} formats/legacy/image-tagging.md";
    readonly request: { readonly "application/json": Validator<ModelImageUrlLanguages_BB5EAAF8583F> };
    readonly parameters: {
      readonly path: { readonly collection: Validator<string> };
      readonly header: { readonly Authorization: Validator<string> };
    };
    readonly responses: {
      readonly "200": { readonly "application/json": Validator<unknown> };
      readonly "422": { readonly "application/json": Validator<unknown> };
    };
  };
  /** Forget a picture */
  readonly "DELETE /v1/tags/{collection}/{picture}": {
    readonly method: "delete";
    readonly path: "/v1/tags/{collection}/{picture}";
    readonly key: "DELETE /v1/tags/{collection}/{picture} formats/legacy/image-tagging.md";
    readonly parameters: {
      readonly path: { readonly collection: Validator<unknown>; readonly picture: Validator<unknown> };
    };
    readonly responses: { readonly "204": {} };
  };
};

export declare const operations: Operations;
