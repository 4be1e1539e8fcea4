// Written by docschema 0.1.0; do not edit.
import { S, formats, make, o } from './runtime.js';
const c0=(v,t)=>(o(v)&&typeof (t=v.url)=="string"&&formats["uri"](t)||v===null),
c1=(v,t)=>(o(v)&&((t=v.message)===void 0||typeof t=="string")||v===null),
c2={properties:{url:{format:"uri",type:"string"}},required:["url"],type:["object","null"]},
c3={properties:{message:S},type:["object","null"]},
c4=["queued","generating","completed","error"],
c5=[{audio_file:c2,error:c3,id:S,status:c4},["id","status"]];
export function f(v){let t;return o(v)&&typeof v.id=="string"&&((t=v.status)==="queued"||t==="generating"||t==="completed"||t==="error")&&((t=v.audio_file)===void 0||c0(t))&&((t=v.error)===void 0||c1(t))?!0:!1}
export function s(){return c5}
export const validator = /* @__PURE__ */ make(f, s);
