// Written by docschema 0.1.0; do not edit.
import { I, S, make, o } from './runtime.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(typeof x=="string"))return!1}return!0},
c1=[{feather:I,image_url:S,keep:{items:S,type:"array"},model:S},["image_url","model"]];
export function f(v){let t;return o(v)&&typeof v.image_url=="string"&&typeof v.model=="string"&&((t=v.feather)===void 0||Number.isInteger(t))&&((t=v.keep)===void 0||Array.isArray(t)&&c0(t))?!0:!1}
export function s(){return c1}
export const validator = /* @__PURE__ */ make(f, s);
