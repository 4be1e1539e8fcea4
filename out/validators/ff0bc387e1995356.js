// Written by docschema 0.1.0; do not edit.
import { I, formats, make, o } from './runtime.js';
const c0=(v,t)=>o(v)&&((t=v.b64_json)===void 0||typeof t=="string"||t===null)&&((t=v.url)===void 0||(typeof t=="string"&&formats["uri"](t)||t===null)),
c1=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c0(x)))return!1}return!0},
c2=(v,t)=>o(v)&&((t=v.input_tokens)===void 0||Number.isInteger(t))&&((t=v.output_tokens)===void 0||Number.isInteger(t))&&((t=v.total_tokens)===void 0||Number.isInteger(t)),
c3=[{b64_json:{type:["string","null"]},url:{format:"uri",type:["string","null"]}}],
c4=[{input_tokens:I,output_tokens:I,total_tokens:I}],
c5=[{created:I,data:{items:c3,type:"array"},usage:c4},["data"]];
export function f(v){let t,u0;return o(v)&&Array.isArray(u0=v.data)&&((t=v.created)===void 0||Number.isInteger(t))&&c1(u0)&&((t=v.usage)===void 0||c2(t))?!0:!1}
export function s(){return c5}
export const validator = /* @__PURE__ */ make(f, s);
