// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ModelPromptNumImages_657E898CF2B5 } from '../types/model-prompt-num-images-657e898cf2b5.js';

/**
 * Main request of `relay/train-pictures`: `POST /v1/images/generations`, `*\/*`.
 *
 * Train pictures · As a browser shows it · relay · page `formats/gitbook-rendered/train-pictures.txt`
 * @unknown further properties; the type
 * @inferred object, from its properties
 */
export type Request = ModelPromptNumImages_657E898CF2B5;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/**
 * Answer to the main request: `POST /v1/images/generations`, `200`, `*\/*`.
 * @unknown what stands in it
 */
export type Response = unknown;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `relay/train-pictures`: A model that draws trains, and whatever else stands in a station. */
export declare const model: Model & { readonly id: "relay/train-pictures" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  readonly "POST /v1/images/generations": {
    readonly method: "post";
    readonly path: "/v1/images/generations";
    readonly key: "POST /v1/images/generations formats/gitbook-rendered/train-pictures.txt";
    readonly request: { readonly "*/*": Validator<ModelPromptNumImages_657E898CF2B5> };
    readonly parameters: {};
    readonly responses: { readonly "200": { readonly "*/*": Validator<unknown> } };
  };
};

export declare const operations: Operations;
