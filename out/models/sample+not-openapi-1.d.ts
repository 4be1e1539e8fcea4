// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';

/** The model `sample/not-openapi-1`: This page is meant to show two findings: the first link leads to JSON that is no OpenAPI document, the second to a file that ends in the middle. */
export declare const model: Model & { readonly id: "sample/not-openapi-1" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {};

export declare const operations: Operations;
