// Written by docschema 0.1.0; do not edit.
import { I, S, make, o } from './runtime.js';
const c0=(v,t)=>o(v)&&typeof v.text=="string"&&((t=v.id)===void 0||typeof t=="string"||t===null),
c1=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c0(x)))return!1}return!0},
c2=[{id:{type:["string","null"]},text:S},["text"]],
c3=[{documents:{items:c2,type:"array"},model:S,order:["best","original"],query:S,top_n:I},["documents","model","query"]];
export function f(v){let t,u0;return o(v)&&typeof v.model=="string"&&typeof v.query=="string"&&Array.isArray(u0=v.documents)&&((t=v.order)===void 0||t==="best"||t==="original")&&((t=v.top_n)===void 0||Number.isInteger(t))&&c1(u0)?!0:!1}
export function s(){return c3}
export const validator = /* @__PURE__ */ make(f, s);
