// Written by docschema 0.1.0; do not edit.
import { S, make, o } from './runtime.js';
const c0=(v,t)=>o(v)&&typeof v.message=="string"&&((t=v.code)===void 0||typeof t=="string")&&((t=v.param)===void 0||typeof t=="string"||t===null),
c1=[{code:S,message:S,param:{type:["string","null"]}},["message"]];
export function f(v){return o(v)&&c0(v.error)?!0:!1}
export function s(){return [{error:c1},["error"]]}
export const validator = /* @__PURE__ */ make(f, s);
