// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ModelImageUrlFeather_D4F3B3C48D82 } from '../types/model-image-url-feather-d4f3b3c48d82.js';

/**
 * Main request of `relay/cutout-2`: `POST /cutouts`, `application/json`.
 *
 * Background removal · Written out on the page · relay · page `formats/legacy/background-removal.md`
 */
export type Request = ModelImageUrlFeather_D4F3B3C48D82;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/**
 * Answer to the main request: `POST /cutouts`, `200`, `application/json`.
 * @unknown what stands in it
 */
export type Response = unknown;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `relay/cutout-2`: Cuts what is in front out of a picture. The operation is described by a block of the page, from before the time of OpenAPI documents. */
export declare const model: Model & { readonly id: "relay/cutout-2" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Remove a background */
  readonly "POST /cutouts": {
    readonly method: "post";
    readonly path: "/cutouts";
    readonly key: "POST /cutouts formats/legacy/background-removal.md";
    readonly request: { readonly "application/json": Validator<ModelImageUrlFeather_D4F3B3C48D82> };
    readonly parameters: { readonly header: { readonly Authorization: Validator<string> } };
    readonly responses: { readonly "200": { readonly "application/json": Validator<unknown> }; readonly "401": {} };
  };
  /** Fetch a cutout */
  readonly "GET /cutouts/{id}": {
    readonly method: "get";
    readonly path: "/cutouts/{id}";
    readonly key: "GET /cutouts/{id} formats/legacy/background-removal.md";
    readonly parameters: { readonly path: { readonly id: Validator<string> } };
    readonly responses: { readonly "404": {} };
  };
};

export declare const operations: Operations;
