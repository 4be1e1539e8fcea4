// Written by docschema 0.1.0; do not edit.
import { B, N, S, deep, make, o } from './runtime.js';
import { f as f0, s as s0 } from './f78701f4dd9a3971.js';
import { f as f1, s as s1 } from './fec73696e86ba502.js';
const c0=v=>{for(const k in v){if(!(typeof v[k]=="number"&&v[k]>=-100&&v[k]<=100)&&Object.hasOwn(v,k))return!1}return!0},
c1=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(typeof x=="string"))return!1}return!0},
c2=/^[a-zA-Z0-9_-]{1,64}$/u,
c3=(v,t,u0)=>o(v)&&(u0=v.name)!==void 0&&((t=v.description)===void 0||typeof t=="string")&&((t=v.strict)===void 0||typeof t=="boolean"||t===null)&&typeof u0=="string"&&c2.test(u0)&&((t=v.parameters)===void 0||f1(t)),
c4=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(o(x)&&x.type==="function"&&c3(x.function)))return!1}return!0},
c5={additionalProperties:[-100,100],type:["object","null"]},
c6={const:"meta-llama/Llama-3.3-70B-Instruct-Turbo",type:"string"},
c7={maximum:10,minimum:1,type:["integer","null"]},
c8={anyOf:[S,{items:S,maxItems:4,type:"array"}]},
c9={pattern:"^[a-zA-Z0-9_-]{1,64}$",type:"string"},
c10=[{description:S,name:c9,parameters:s1,strict:{type:["boolean","null"]}},["name"]],
c11=[{function:c10,type:{const:"function",type:"string"}},["function","type"]],
c12={exclusiveMinimum:0,maximum:1,type:"number"},
c13=[{logit_bias:c5,max_tokens:[1,null,1],messages:s0,model:c6,n:c7,repetition_penalty:{type:["number","null"]},seed:[1,null,1],stop:c8,stream:B,temperature:[0,2],tools:{items:c11,maxItems:128,type:"array"},top_k:N,top_p:c12},["messages","model"]];
export function f(v){let t,u0;return o(v)&&v.model==="meta-llama/Llama-3.3-70B-Instruct-Turbo"&&(u0=v.messages)!==void 0&&((t=v.max_tokens)===void 0||Number.isInteger(t)&&t>=1)&&((t=v.n)===void 0||(Number.isInteger(t)&&t>=1&&t<=10||t===null))&&((t=v.repetition_penalty)===void 0||(Number.isFinite(t)||t===null))&&((t=v.seed)===void 0||Number.isInteger(t)&&t>=1)&&((t=v.stream)===void 0||typeof t=="boolean")&&((t=v.temperature)===void 0||typeof t=="number"&&t>=0&&t<=2)&&((t=v.top_k)===void 0||Number.isFinite(t))&&((t=v.top_p)===void 0||typeof t=="number"&&t>0&&t<=1)&&f0(u0)&&((t=v.logit_bias)===void 0||(o(t)&&c0(t)||t===null))&&((t=v.stop)===void 0||(typeof t=="string"||Array.isArray(t)&&t.length<=4&&c1(t)))&&((t=v.tools)===void 0||Array.isArray(t)&&t.length<=128&&c4(t))?!0:!1}
export function s(){return c13}
export const validator = /* @__PURE__ */ make(/* @__PURE__ */ deep(f), s);
