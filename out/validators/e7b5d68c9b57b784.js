// Written by docschema 0.1.0; do not edit.
import { I, S, formats, make, o } from './runtime.js';
const c0=(v,t)=>o(v)&&((t=v.content_type)===void 0||typeof t=="string")&&typeof (t=v.url)=="string"&&formats["uri"](t),
c1=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c0(x)))return!1}return!0},
c2=[{content_type:S,url:{format:"uri",type:"string"}},["url"]],
c3=[{images:{items:c2,type:"array"},prompt:S,seed:I},["images"]];
export function f(v){let t,u0;return o(v)&&Array.isArray(u0=v.images)&&((t=v.prompt)===void 0||typeof t=="string")&&((t=v.seed)===void 0||Number.isInteger(t))&&c1(u0)?!0:!1}
export function s(){return c3}
export const validator = /* @__PURE__ */ make(f, s);
