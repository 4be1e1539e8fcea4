// Written by docschema 0.1.0; do not edit.
import { formats, make } from './runtime.js';
export function f(v){return typeof v=="string"&&formats["uuid"](v)?!0:!1}
export function s(){return {format:"uuid",type:"string"}}
export const validator = /* @__PURE__ */ make(f, s);
