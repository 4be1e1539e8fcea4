// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { CaptionConfidence_87CAC89E3F87 } from '../types/caption-confidence-87cac89e3f87.js';
import type { ModelImageUrlWords_5D51DF79C339 } from '../types/model-image-url-words-5d51df79c339.js';

/**
 * Main request of `relay/caption-2`: `POST /v1/captions`, `application/json`.
 *
 * Captioning · formats · mintlify · page `formats/mintlify/captioning.mdx`
 */
export type Request = ModelImageUrlWords_5D51DF79C339;

/**
 * Validator of the main request of `relay/caption-2`: `POST /v1/captions`, `application/json`.
 *
 * Captioning · formats · mintlify · page `formats/mintlify/captioning.mdx`
 */
export declare const request: Validator<Request>;

/**
 * Answer to the main request of `relay/caption-2`: `POST /v1/captions`, `200`, `application/json`.
 *
 * Captioning · formats · mintlify · page `formats/mintlify/captioning.mdx`
 */
export type Response = CaptionConfidence_87CAC89E3F87;

/**
 * Validator of the answer to the main request of `relay/caption-2`: `POST /v1/captions`, `200`, `application/json`.
 *
 * Captioning · formats · mintlify · page `formats/mintlify/captioning.mdx`
 */
export declare const response: Validator<Response>;

/**
 * The model `relay/caption-2`: Says in a sentence what an image shows.
 *
 * Captioning · formats · mintlify · page `formats/mintlify/captioning.mdx`
 */
export declare const model: Model & { readonly id: "relay/caption-2" };

/**
 * The operations of `relay/caption-2` with their validators, in the order of the page.
 * A key is method and path; the longer key of the registry where two operations share these.
 */
export type Operations = {
  /** Describe an image */
  readonly "POST /v1/captions": {
    readonly method: "post";
    readonly path: "/v1/captions";
    readonly key: "POST /v1/captions formats/mintlify/openapi.yaml";
    readonly request: {
      readonly "application/json": Validator<ModelImageUrlWords_5D51DF79C339>;
    };
    readonly parameters: {};
    readonly responses: {
      readonly "200": {
        readonly "application/json": Validator<CaptionConfidence_87CAC89E3F87>;
      };
    };
  };
};

export declare const operations: Operations;
