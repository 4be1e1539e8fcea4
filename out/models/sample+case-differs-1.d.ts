// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';

/** The model `sample/case-differs-1`: This page is meant to show a finding: the file is called case-differs.json, the link says Case-Differs.json. It works on some disks and breaks on others. */
export declare const model: Model & { readonly id: "sample/case-differs-1" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {};

export declare const operations: Operations;
