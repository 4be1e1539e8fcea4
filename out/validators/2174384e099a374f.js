// Written by docschema 0.1.0; do not edit.
import { I, formats, make, o } from './runtime.js';
const c0=(v,t)=>(!o(v)||typeof (t=v.url)=="string"&&formats["uri"](t)),
c1=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c0(x)))return!1}return!0},
c2={properties:{seed:true,url:{format:"uri",type:"string"}},required:["url"]},
c3={properties:{created:I,images:{items:c2,type:"array"}},required:["created","images"]};
export function f(v){let t;return (!o(v)||Number.isInteger(v.created)&&Array.isArray(t=v.images)&&c1(t))?!0:!1}
export function s(){return c3}
export const validator = /* @__PURE__ */ make(f, s);
