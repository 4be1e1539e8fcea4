// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { CaptionConfidence_FAB87564D61C } from '../types/caption-confidence-fab87564d61c.js';
import type { ModelImageUrlWords_7DBD3DE65353 } from '../types/model-image-url-words-7dbd3de65353.js';

/**
 * Main request of `relay/caption-2`: `POST /v1/captions`, `application/json`.
 *
 * Captioning · Pages in MDX · relay · page `formats/mintlify/captioning.mdx`
 */
export type Request = ModelImageUrlWords_7DBD3DE65353;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/** Answer to the main request: `POST /v1/captions`, `200`, `application/json`. */
export type Response = CaptionConfidence_FAB87564D61C;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `relay/caption-2`: Says in a sentence what an image shows. */
export declare const model: Model & { readonly id: "relay/caption-2" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** Describe an image */
  readonly "POST /v1/captions": {
    readonly method: "post";
    readonly path: "/v1/captions";
    readonly key: "POST /v1/captions formats/mintlify/openapi.yaml";
    readonly request: { readonly "application/json": Validator<ModelImageUrlWords_7DBD3DE65353> };
    readonly parameters: {};
    readonly responses: { readonly "200": { readonly "application/json": Validator<CaptionConfidence_FAB87564D61C> } };
  };
};

export declare const operations: Operations;
