// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';

/**
 * The model `sample/external-1`: This page is meant to show two findings: both documents lie outside this repository, and nothing is ever fetched.
 *
 * A document elsewhere · About this folder · sample · page `findings/external-document.md`
 */
export declare const model: Model & { readonly id: "sample/external-1" };

/**
 * The operations of `sample/external-1` with their validators, in the order of the page.
 * A key is method and path; the longer key of the registry where two operations share these.
 */
export type Operations = {};

export declare const operations: Operations;
