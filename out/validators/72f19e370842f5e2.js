// Written by docschema 0.1.0; do not edit.
import { make, o } from './runtime.js';
export function f(v){let t;return o(v)&&((t=v.results)===void 0||Array.isArray(t))?!0:!1}
export function s(){return [{results:{type:"array"}}]}
export const validator = /* @__PURE__ */ make(f, s);
