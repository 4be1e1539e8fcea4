// Written by docschema 0.1.0; do not edit.
import { S, make } from './runtime.js';
export function f(v){return typeof v=="string"}
export function s(){return S}
export const validator = /* @__PURE__ */ make(f, s);
