// Written by docschema 0.1.0; do not edit.
import type { Issue } from '../types/runtime.js';

export declare function is(value: unknown): boolean;
export declare function issues(value: unknown): Issue[];
