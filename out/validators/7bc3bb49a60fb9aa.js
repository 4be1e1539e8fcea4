// Written by docschema 0.1.0; do not edit.
import { make } from './runtime.js';
const c0=/^[a-z]{2}$/u;
export function f(v){return typeof v=="string"&&c0.test(v)?!0:!1}
export function s(){return {pattern:"^[a-z]{2}$",type:"string"}}
export const validator = /* @__PURE__ */ make(f, s);
