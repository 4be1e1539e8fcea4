// Written by docschema 0.1.0; do not edit.
import { I, N, S, make, o } from './runtime.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(Number.isFinite(x)))return!1}return!0},
c1=(v,t)=>o(v)&&Number.isInteger(t=v.index)&&t>=0&&v.object==="embedding"&&(Array.isArray(t=v.embedding)&&c0(t)||typeof t=="string"),
c2=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c1(x)))return!1}return!0},
c3=(v,t)=>(o(v)&&((t=v.prompt_tokens)===void 0||Number.isInteger(t))&&((t=v.total_tokens)===void 0||Number.isInteger(t))||v===null),
c4=[{embedding:{anyOf:[{items:N,type:"array"},S]},index:[0,null,1],object:{const:"embedding",type:"string"}},["embedding","index","object"]],
c5={properties:{prompt_tokens:I,total_tokens:I},type:["object","null"]},
c6=[{data:{items:c4,type:"array"},model:S,object:{const:"list",type:"string"},usage:c5},["data","object"]];
export function f(v){let t,u0;return o(v)&&v.object==="list"&&Array.isArray(u0=v.data)&&((t=v.model)===void 0||typeof t=="string")&&c2(u0)&&((t=v.usage)===void 0||c3(t))?!0:!1}
export function s(){return c6}
export const validator = /* @__PURE__ */ make(f, s);
