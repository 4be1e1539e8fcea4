// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
export declare const model: Model & { readonly id: "sample/broken-link-1" };
export declare const operations: {};
