// Written by docschema 0.1.0; do not edit.
import { N, S, formats, make, o } from './runtime.js';
const c0=v=>(v==="waiting"||v==="queued"||v==="generating"||v==="completed"||v==="error"),
c1=(v,t)=>(o(v)&&((t=v.message)===void 0||typeof t=="string")&&((t=v.name)===void 0||typeof t=="string")||v===null),
c2=(v,t)=>o(v)&&((t=v.credits_used)===void 0||Number.isFinite(t)),
c3=(v,t)=>(o(v)&&((t=v.usage)===void 0||c2(t))||v===null),
c4=(v,t)=>o(v)&&Number.isFinite(t=v.credits)&&t>=0,
c5=(v,t)=>(o(v)&&((t=v.duration)===void 0||Number.isFinite(t))&&typeof (t=v.url)=="string"&&formats["uri"](t)||v===null),
c6={properties:{message:S,name:S},type:["object","null"]},
c7={properties:{usage:[{credits_used:N}]},type:["object","null"]},
c8=["waiting","queued","generating","completed","error"],
c9={properties:{duration:N,url:{format:"uri",type:"string"}},required:["url"],type:["object","null"]},
c10=[{error:c6,id:S,meta:c7,status:c8,usage:[{credits:[0,null]},["credits"]],video:c9},["id","status"]];
export function f(v){let t;return o(v)&&typeof v.id=="string"&&c0(v.status)&&((t=v.error)===void 0||c1(t))&&((t=v.meta)===void 0||c3(t))&&((t=v.usage)===void 0||c4(t))&&((t=v.video)===void 0||c5(t))?!0:!1}
export function s(){return c10}
export const validator = /* @__PURE__ */ make(f, s);
