// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';

/**
 * The model `sample/outside-1`: This page is meant to show a finding: its link climbs out of the repository, and nothing out there is ever read.
 *
 * Outside the repository · About this folder · sample · page `findings/outside-root.md`
 */
export declare const model: Model & { readonly id: "sample/outside-1" };

/**
 * The operations of `sample/outside-1` with their validators, in the order of the page.
 * A key is method and path; the longer key of the registry where two operations share these.
 */
export type Operations = {};

export declare const operations: Operations;
