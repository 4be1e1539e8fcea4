// Written by docschema 0.1.0; do not edit.
import { B, I, N, S, formats, make, o } from './runtime.js';
const c0=(v,t)=>o(v)&&((t=v.content_type)===void 0||typeof t=="string")&&((t=v.height)===void 0||Number.isInteger(t))&&((t=v.width)===void 0||Number.isInteger(t))&&typeof (t=v.url)=="string"&&formats["uri"](t),
c1=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c0(x)))return!1}return!0},
c2=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(typeof x=="boolean"))return!1}return!0},
c3=(v,t)=>o(v)&&((t=v.inference)===void 0||Number.isFinite(t)),
c4=[{content_type:S,height:I,url:{format:"uri",type:"string"},width:I},["url"]],
c5=[{has_nsfw_concepts:{items:B,type:"array"},images:{items:c4,type:"array"},prompt:S,seed:I,timings:[{inference:N}]},["images"]];
export function f(v){let t,u0;return o(v)&&Array.isArray(u0=v.images)&&((t=v.prompt)===void 0||typeof t=="string")&&((t=v.seed)===void 0||Number.isInteger(t))&&c1(u0)&&((t=v.has_nsfw_concepts)===void 0||Array.isArray(t)&&c2(t))&&((t=v.timings)===void 0||c3(t))?!0:!1}
export function s(){return c5}
export const validator = /* @__PURE__ */ make(f, s);
