// Written by docschema 0.1.0; do not edit.
import { make } from './runtime.js';
export function f(v){return typeof v=="string"&&v!==""?!0:!1}
export function s(){return {minLength:1,type:"string"}}
export const validator = /* @__PURE__ */ make(f, s);
