// Written by docschema 0.1.0; do not edit.
import { N, S, make, o } from './runtime.js';
const c0=(v,t)=>(o(v)&&typeof v.url=="string"&&((t=v.seconds)===void 0||Number.isFinite(t))||v===null),
c1={properties:{seconds:N,url:S},required:["url"],type:["object","null"]};
export function f(v){let t;return o(v)&&typeof v.id=="string"&&((t=v.sound)===void 0||c0(t))?!0:!1}
export function s(){return [{id:S,sound:c1},["id"]]}
export const validator = /* @__PURE__ */ make(f, s);
