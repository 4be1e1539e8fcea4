// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';

/** The model `sample/outside-1`: This page is meant to show a finding: its link climbs out of the repository, and nothing out there is ever read. */
export declare const model: Model & { readonly id: "sample/outside-1" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {};

export declare const operations: Operations;
