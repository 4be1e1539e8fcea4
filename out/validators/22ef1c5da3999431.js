// Written by docschema 0.1.0; do not edit.
import { make } from './runtime.js';
export function f(v){return Number.isInteger(v)&&v>=1&&v<=200?!0:!1}
export function s(){return [1,200,1]}
export const validator = /* @__PURE__ */ make(f, s);
