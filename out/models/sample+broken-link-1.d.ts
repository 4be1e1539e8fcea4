// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';

/** The model `sample/broken-link-1`: This page is meant to show three findings: two links that the editor has lost (of the first, the name still tells which document was meant), and a block that has no link at all. */
export declare const model: Model & { readonly id: "sample/broken-link-1" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {};

export declare const operations: Operations;
