// Written by docschema 0.1.0; do not edit.
import { formats, make, o } from './runtime.js';
const c0=(v,t)=>o(v)&&typeof (t=v.url)=="string"&&formats["uri"](t),
c1=(v,t)=>(o(v)&&((t=v.characters)===void 0||Number.isInteger(t)&&t>=0)||v===null),
c2=[{url:{format:"uri",type:"string"}},["url"]],
c3={properties:{characters:[0,null,1]},type:["object","null"]};
export function f(v){let t;return o(v)&&c0(v.audio)&&((t=v.usage)===void 0||c1(t))?!0:!1}
export function s(){return [{audio:c2,usage:c3},["audio"]]}
export const validator = /* @__PURE__ */ make(f, s);
