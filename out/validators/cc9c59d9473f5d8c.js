// Written by docschema 0.1.0; do not edit.
import { B, S, deep, make, o } from './runtime.js';
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
c10=/^[a-zA-Z0-9_-]{1,64}$/u,
c11=(v,t,u0)=>o(v)&&(u0=v.name)!==void 0&&((t=v.description)===void 0||typeof t=="string")&&((t=v.strict)===void 0||typeof t=="boolean"||t===null)&&typeof u0=="string"&&c10.test(u0)&&((t=v.parameters)===void 0||f0(t)),
c12=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(o(x)&&x.type==="function"&&c11(x.function)))return!1}return!0},
c13=[{text:S,type:["text"]},["text","type"]],
c14=[{content:{anyOf:[S,{items:c13,type:"array"}]},name:S,role:["system"]},["content","role"]],
c15={anyOf:[S,{items:c13,minItems:1,type:"array"}]},
c16=[{content:c15,name:S,role:["user"]},["content","role"]],
c17={anyOf:[{type:["string","null"]},{items:c13,type:"array"}]},
c18=[{arguments:S,name:S},["arguments","name"]],
c19=[{function:c18,id:S,type:["function"]},["function","id","type"]],
c20=[{content:c17,refusal:{type:["string","null"]},role:["assistant"],tool_calls:{items:c19,type:"array"}},["role"]],
c21=[{content:{anyOf:[S,{items:c13,type:"array"}]},role:["tool"],tool_call_id:S},["content","role","tool_call_id"]],
c22={items:{oneOf:[c14,c16,c20,c21]},minItems:1,type:"array"},
c23={enum:["CONTEXTUAL","STRICT","OFF",null],type:["string","null"]},
c24={anyOf:[S,{items:S,maxItems:4,type:"array"},{enum:[null],type:["string","null"]}]},
c25={pattern:"^[a-zA-Z0-9_-]{1,64}$",type:"string"},
c26=[{description:S,name:c25,parameters:s0,strict:{type:["boolean","null"]}},["name"]],
c27=[{function:c26,type:["function"]},["function","type"]],
c28=[{max_tokens:[1,null,1],messages:c22,model:["cohere/command-a"],safety_mode:c23,seed:[1,null,1],stop:c24,stream:B,temperature:[0,1],tools:{items:c27,maxItems:128,type:"array"},top_p:[0.01,0.99]},["messages","model"]];
export function f(v){let t,u0;return o(v)&&v.model==="cohere/command-a"&&Array.isArray(u0=v.messages)&&((t=v.max_tokens)===void 0||Number.isInteger(t)&&t>=1)&&((t=v.safety_mode)===void 0||t==="CONTEXTUAL"||t==="STRICT"||t==="OFF"||t===null)&&((t=v.seed)===void 0||Number.isInteger(t)&&t>=1)&&((t=v.stream)===void 0||typeof t=="boolean")&&((t=v.temperature)===void 0||typeof t=="number"&&t>=0&&t<=1)&&((t=v.top_p)===void 0||typeof t=="number"&&t>=0.01&&t<=0.99)&&u0.length>=1&&c8(u0)&&((t=v.stop)===void 0||(typeof t=="string"||Array.isArray(t)&&t.length<=4&&c9(t)||t===null))&&((t=v.tools)===void 0||Array.isArray(t)&&t.length<=128&&c12(t))?!0:!1}
export function s(){return c28}
export const validator = /* @__PURE__ */ make(/* @__PURE__ */ deep(f), s);
