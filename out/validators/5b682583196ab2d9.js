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
c9=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(typeof x=="string"))return!1}return!0},
c10=(v,t)=>o(v)&&o(t=v.function)&&typeof t.name=="string"&&v.type==="function",
c11=/^[a-zA-Z0-9_-]{1,64}$/u,
c12=(v,t,u0)=>o(v)&&(u0=v.name)!==void 0&&((t=v.description)===void 0||typeof t=="string")&&((t=v.strict)===void 0||typeof t=="boolean"||t===null)&&typeof u0=="string"&&c11.test(u0)&&((t=v.parameters)===void 0||f0(t)),
c13=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(o(x)&&x.type==="function"&&c12(x.function)))return!1}return!0},
c14=[{text:S,type:["text"]},["text","type"]],
c15=[{content:{anyOf:[S,{items:c14,type:"array"}]},name:S,role:["system"]},["content","role"]],
c16={anyOf:[S,{items:c14,minItems:1,type:"array"}]},
c17=[{content:c16,name:S,role:["user"]},["content","role"]],
c18={anyOf:[{type:["string","null"]},{items:c14,type:"array"}]},
c19=[{arguments:S,name:S},["arguments","name"]],
c20=[{function:c19,id:S,type:["function"]},["function","id","type"]],
c21=[{content:c18,refusal:{type:["string","null"]},role:["assistant"],tool_calls:{items:c20,type:"array"}},["role"]],
c22=[{content:{anyOf:[S,{items:c14,type:"array"}]},role:["tool"],tool_call_id:S},["content","role","tool_call_id"]],
c23={items:{oneOf:[c15,c17,c21,c22]},minItems:1,type:"array"},
c24={anyOf:[S,{items:S,maxItems:4,type:"array"},{enum:[null],type:["string","null"]}]},
c25=[{function:[{name:S},["name"]],type:["function"]},["function","type"]],
c26={anyOf:[["none","auto","required"],c25]},
c27={pattern:"^[a-zA-Z0-9_-]{1,64}$",type:"string"},
c28=[{description:S,name:c27,parameters:s0,strict:{type:["boolean","null"]}},["name"]],
c29=[{function:c28,type:["function"]},["function","type"]],
c30=[{max_completion_tokens:[1,null,1],max_tokens:[1,null,1],messages:c23,min_p:[0.001,0.999],model:["nousresearch/hermes-4-405b"],repetition_penalty:{type:["number","null"]},stop:c24,stream:B,temperature:[0,2],tool_choice:c26,tools:{items:c29,maxItems:128,type:"array"},top_k:N,top_p:[0.01,1]},["messages","model"]];
export function f(v){let t,u0;return o(v)&&v.model==="nousresearch/hermes-4-405b"&&Array.isArray(u0=v.messages)&&((t=v.max_completion_tokens)===void 0||Number.isInteger(t)&&t>=1)&&((t=v.max_tokens)===void 0||Number.isInteger(t)&&t>=1)&&((t=v.min_p)===void 0||typeof t=="number"&&t>=0.001&&t<=0.999)&&((t=v.repetition_penalty)===void 0||(Number.isFinite(t)||t===null))&&((t=v.stream)===void 0||typeof t=="boolean")&&((t=v.temperature)===void 0||typeof t=="number"&&t>=0&&t<=2)&&((t=v.top_k)===void 0||Number.isFinite(t))&&((t=v.top_p)===void 0||typeof t=="number"&&t>=0.01&&t<=1)&&u0.length>=1&&c8(u0)&&((t=v.stop)===void 0||(typeof t=="string"||Array.isArray(t)&&t.length<=4&&c9(t)||t===null))&&((t=v.tool_choice)===void 0||(t==="none"||t==="auto"||t==="required"||c10(t)))&&((t=v.tools)===void 0||Array.isArray(t)&&t.length<=128&&c13(t))?!0:!1}
export function s(){return c30}
export const validator = /* @__PURE__ */ make(/* @__PURE__ */ deep(f), s);
