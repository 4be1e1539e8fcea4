// Written by docschema 0.1.0; do not edit.
import { make } from './runtime.js';
export function f(v){return true}
export function s(){return true}
export const validator = /* @__PURE__ */ make(f, s);
