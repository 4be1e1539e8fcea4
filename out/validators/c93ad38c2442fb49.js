// Written by docschema 0.1.0; do not edit.
import { S, formats, make, o } from './runtime.js';
const c0=[{id:S,sheet:{format:"uri",type:"string"}},["id","sheet"]];
export function f(v){let t;return o(v)&&typeof v.id=="string"&&typeof (t=v.sheet)=="string"&&formats["uri"](t)?!0:!1}
export function s(){return c0}
export const validator = /* @__PURE__ */ make(f, s);
