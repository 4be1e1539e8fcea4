// Written by docschema 0.1.0; do not edit.
import { N, S, make, o } from './runtime.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(typeof x=="string"))return!1}return!0},
c1=[{image_url:S,languages:{items:S,type:"array"},model:S,threshold:N},["image_url","model"]];
export function f(v){let t;return o(v)&&typeof v.image_url=="string"&&typeof v.model=="string"&&((t=v.threshold)===void 0||Number.isFinite(t))&&((t=v.languages)===void 0||Array.isArray(t)&&c0(t))?!0:!1}
export function s(){return c1}
export const validator = /* @__PURE__ */ make(f, s);
