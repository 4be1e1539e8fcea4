// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { ModelPromptNumImages_DA1D82FB825A } from '../types/model-prompt-num-images-da1d82fb825a.js';

/**
 * Main request of `relay/train-pictures`: `POST /v1/images/generations`, `*\/*`.
 *
 * Train pictures · formats · gitbook-rendered · page `formats/gitbook-rendered/train-pictures.txt`
 */
export type Request = ModelPromptNumImages_DA1D82FB825A;

/**
 * Validator of the main request of `relay/train-pictures`: `POST /v1/images/generations`, `*\/*`.
 *
 * Train pictures · formats · gitbook-rendered · page `formats/gitbook-rendered/train-pictures.txt`
 */
export declare const request: Validator<Request>;

/**
 * Answer to the main request of `relay/train-pictures`: `POST /v1/images/generations`, `200`, `*\/*`.
 *
 * Train pictures · formats · gitbook-rendered · page `formats/gitbook-rendered/train-pictures.txt`
 */
export type Response = unknown;

/**
 * Validator of the answer to the main request of `relay/train-pictures`: `POST /v1/images/generations`, `200`, `*\/*`.
 *
 * Train pictures · formats · gitbook-rendered · page `formats/gitbook-rendered/train-pictures.txt`
 */
export declare const response: Validator<Response>;

/**
 * The model `relay/train-pictures`: A model that draws trains, and whatever else stands in a station.
 *
 * Train pictures · formats · gitbook-rendered · page `formats/gitbook-rendered/train-pictures.txt`
 */
export declare const model: Model & { readonly id: "relay/train-pictures" };

/**
 * The operations of `relay/train-pictures` with their validators, in the order of the page.
 * A key is method and path; the longer key of the registry where two operations share these.
 */
export type Operations = {
  readonly "POST /v1/images/generations": {
    readonly method: "post";
    readonly path: "/v1/images/generations";
    readonly key: "POST /v1/images/generations formats/gitbook-rendered/train-pictures.txt";
    readonly request: {
      readonly "*/*": Validator<ModelPromptNumImages_DA1D82FB825A>;
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
