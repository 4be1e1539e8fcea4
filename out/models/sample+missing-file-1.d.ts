// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';

/**
 * The model `sample/missing-file-1`: This page is meant to show a finding: the document that it links does not exist.
 *
 * A file that is missing · About this folder · sample · page `findings/missing-file.md`
 */
export declare const model: Model & { readonly id: "sample/missing-file-1" };

/**
 * The operations of `sample/missing-file-1` with their validators, in the order of the page.
 * A key is method and path; the longer key of the registry where two operations share these.
 */
export type Operations = {};

export declare const operations: Operations;
