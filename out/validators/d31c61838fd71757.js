// Written by docschema 0.1.0; do not edit.
import { formats, make, o } from './runtime.js';
const c0=[{generation_id:{format:"uuid",type:"string"}},["generation_id"]];
export function f(v){let t;return o(v)&&typeof (t=v.generation_id)=="string"&&formats["uuid"](t)?!0:!1}
export function s(){return c0}
export const validator = /* @__PURE__ */ make(f, s);
