// Written by docschema 0.1.0; do not edit.
import { B, N, S, deep, make, o } from './runtime.js';
import { f as f0, s as s0 } from './fec73696e86ba502.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(o(x)&&typeof x.text=="string"&&x.type==="text"))return!1}return!0},
c1=(v,t,u0)=>o(v)&&v.role==="system"&&(u0=v.content)!==void 0&&((t=v.name)===void 0||typeof t=="string")&&(typeof u0=="string"||Array.isArray(u0)&&c0(u0)),
c2=(v,t,u0)=>o(v)&&v.role==="user"&&(u0=v.content)!==void 0&&((t=v.name)===void 0||typeof t=="string")&&(typeof u0=="string"||Array.isArray(u0)&&u0.length>=1&&c0(u0)),
c3=(v,t)=>o(v)&&o(t=v.function)&&typeof t.arguments=="string"&&typeof t.name=="string"&&typeof v.id=="string"&&v.type==="function",
c4=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c3(x)))return!1}return!0},
c5=(v,t)=>o(v)&&v.role==="assistant"&&((t=v.refusal)===void 0||typeof t=="string"||t===null)&&((t=v.content)===void 0||(typeof t=="string"||t===null||Array.isArray(t)&&c0(t)))&&((t=v.tool_calls)===void 0||Array.isArray(t)&&c4(t)),
c6=(v,t)=>o(v)&&v.role==="tool"&&typeof v.tool_call_id=="string"&&(typeof (t=v.content)=="string"||Array.isArray(t)&&c0(t)),
c7=(v,t)=>(o(v)&&(t=v.role,t==="system"?c1(v):t==="user"?c2(v):t==="assistant"?c5(v):t==="tool"?c6(v):false)),
c8=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c7(x)))return!1}return!0},
c9=/^[a-zA-Z0-9_-]{1,64}$/u,
c10=(v,t,u0)=>o(v)&&(u0=v.name)!==void 0&&((t=v.description)===void 0||typeof t=="string")&&((t=v.strict)===void 0||typeof t=="boolean"||t===null)&&typeof u0=="string"&&c9.test(u0)&&((t=v.parameters)===void 0||f0(t)),
c11=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(o(x)&&x.type==="function"&&c10(x.function)))return!1}return!0},
c12=[{text:S,type:["text"]},["text","type"]],
c13=[{content:{anyOf:[S,{items:c12,type:"array"}]},name:S,role:["system"]},["content","role"]],
c14={anyOf:[S,{items:c12,minItems:1,type:"array"}]},
c15=[{content:c14,name:S,role:["user"]},["content","role"]],
c16={anyOf:[{type:["string","null"]},{items:c12,type:"array"}]},
c17=[{arguments:S,name:S},["arguments","name"]],
c18=[{function:c17,id:S,type:["function"]},["function","id","type"]],
c19=[{content:c16,refusal:{type:["string","null"]},role:["assistant"],tool_calls:{items:c18,type:"array"}},["role"]],
c20=[{content:{anyOf:[S,{items:c12,type:"array"}]},role:["tool"],tool_call_id:S},["content","role","tool_call_id"]],
c21={items:{oneOf:[c13,c15,c19,c20]},minItems:1,type:"array"},
c22={pattern:"^[a-zA-Z0-9_-]{1,64}$",type:"string"},
c23=[{description:S,name:c22,parameters:s0,strict:{type:["boolean","null"]}},["name"]],
c24=[{function:c23,type:["function"]},["function","type"]],
c25={exclusiveMinimum:0,maximum:1,type:"number"},
c26=[{enable_thinking:B,max_tokens:[1,null,1],messages:c21,model:["alibaba/qwen3-32b"],stream:B,stream_options:[{include_usage:B},["include_usage"]],temperature:[0,2],tools:{items:c24,maxItems:128,type:"array"},top_k:N,top_p:c25},["messages","model"]];
export function f(v){let t,u0;return o(v)&&v.model==="alibaba/qwen3-32b"&&Array.isArray(u0=v.messages)&&((t=v.enable_thinking)===void 0||typeof t=="boolean")&&((t=v.max_tokens)===void 0||Number.isInteger(t)&&t>=1)&&((t=v.stream)===void 0||typeof t=="boolean")&&((t=v.stream_options)===void 0||o(t)&&typeof t.include_usage=="boolean")&&((t=v.temperature)===void 0||typeof t=="number"&&t>=0&&t<=2)&&((t=v.top_k)===void 0||Number.isFinite(t))&&((t=v.top_p)===void 0||typeof t=="number"&&t>0&&t<=1)&&u0.length>=1&&c8(u0)&&((t=v.tools)===void 0||Array.isArray(t)&&t.length<=128&&c11(t))?!0:!1}
export function s(){return c26}
export const validator = /* @__PURE__ */ make(/* @__PURE__ */ deep(f), s);
