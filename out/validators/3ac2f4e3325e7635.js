// Written by docschema 0.1.0; do not edit.
import { B, make } from './runtime.js';
export function f(v){return typeof v=="boolean"}
export function s(){return B}
export const validator = /* @__PURE__ */ make(f, s);
