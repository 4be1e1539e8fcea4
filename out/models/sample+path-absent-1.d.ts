// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';

/**
 * The model `sample/path-absent-1`: This page is meant to show a finding: the document exists, but it has no path /v1/chat/completion. An s was lost.
 *
 * A path that is absent · About this folder · sample · page `findings/path-absent.md`
 */
export declare const model: Model & { readonly id: "sample/path-absent-1" };

/**
 * The operations of `sample/path-absent-1` with their validators, in the order of the page.
 * A key is method and path; the longer key of the registry where two operations share these.
 */
export type Operations = {};

export declare const operations: Operations;
