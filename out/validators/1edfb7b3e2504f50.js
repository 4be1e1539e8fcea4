// Written by docschema 0.1.0; do not edit.
import { B, S, deep, make, o } from './runtime.js';
import { f as f0, s as s0 } from './1ff78aaa6ed77c9f.js';
import { f as f1, s as s1 } from './fec73696e86ba502.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(f0(x)))return!1}return!0},
c1=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(typeof x=="string"))return!1}return!0},
c2=(v,t)=>o(v)&&o(t=v.function)&&typeof t.name=="string"&&v.type==="function",
c3=/^[a-zA-Z0-9_-]{1,64}$/u,
c4=(v,t,u0)=>o(v)&&(u0=v.name)!==void 0&&((t=v.description)===void 0||typeof t=="string")&&((t=v.strict)===void 0||typeof t=="boolean"||t===null)&&typeof u0=="string"&&c3.test(u0)&&((t=v.parameters)===void 0||f1(t)),
c5=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(o(x)&&x.type==="function"&&c4(x.function)))return!1}return!0},
c6={items:s0,minItems:1,type:"array"},
c7={anyOf:[S,{items:S,maxItems:4,type:"array"},{enum:[null],type:["string","null"]}]},
c8=[{function:[{name:S},["name"]],type:["function"]},["function","type"]],
c9={anyOf:[["none","auto","required"],c8]},
c10={pattern:"^[a-zA-Z0-9_-]{1,64}$",type:"string"},
c11=[{description:S,name:c10,parameters:s1,strict:{type:["boolean","null"]}},["name"]],
c12=[{function:c11,type:["function"]},["function","type"]],
c13=[{max_completion_tokens:[1,null,1],messages:c6,model:["google/gemini-2.5-flash-lite"],reasoning_effort:["none","low","medium","high"],stop:c7,stream:B,stream_options:[{include_usage:B},["include_usage"]],temperature:[0,2],tool_choice:c9,tools:{items:c12,maxItems:128,type:"array"},top_p:[0.01,1]},["messages","model"]];
export function f(v){let t,u0;return o(v)&&v.model==="google/gemini-2.5-flash-lite"&&Array.isArray(u0=v.messages)&&((t=v.max_completion_tokens)===void 0||Number.isInteger(t)&&t>=1)&&((t=v.reasoning_effort)===void 0||t==="none"||t==="low"||t==="medium"||t==="high")&&((t=v.stream)===void 0||typeof t=="boolean")&&((t=v.stream_options)===void 0||o(t)&&typeof t.include_usage=="boolean")&&((t=v.temperature)===void 0||typeof t=="number"&&t>=0&&t<=2)&&((t=v.top_p)===void 0||typeof t=="number"&&t>=0.01&&t<=1)&&u0.length>=1&&c0(u0)&&((t=v.stop)===void 0||(typeof t=="string"||Array.isArray(t)&&t.length<=4&&c1(t)||t===null))&&((t=v.tool_choice)===void 0||(t==="none"||t==="auto"||t==="required"||c2(t)))&&((t=v.tools)===void 0||Array.isArray(t)&&t.length<=128&&c5(t))?!0:!1}
export function s(){return c13}
export const validator = /* @__PURE__ */ make(/* @__PURE__ */ deep(f), s);
