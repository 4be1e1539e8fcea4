// Written by docschema 0.1.0; do not edit.
import { S, o } from './runtime.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(o(x)&&typeof x.text=="string"&&x.type==="text"))return!1}return!0},
c1=(v,t,u0)=>o(v)&&v.role==="system"&&(u0=v.content)!==void 0&&((t=v.name)===void 0||typeof t=="string")&&(typeof u0=="string"||Array.isArray(u0)&&c0(u0)),
c2=(v,t,u0)=>o(v)&&v.role==="user"&&(u0=v.content)!==void 0&&((t=v.name)===void 0||typeof t=="string")&&(typeof u0=="string"||Array.isArray(u0)&&u0.length>=1&&c0(u0)),
c3=(v,t)=>o(v)&&o(t=v.function)&&typeof t.arguments=="string"&&typeof t.name=="string"&&typeof v.id=="string"&&v.type==="function",
c4=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c3(x)))return!1}return!0},
c5=(v,t)=>o(v)&&v.role==="assistant"&&((t=v.refusal)===void 0||typeof t=="string"||t===null)&&((t=v.content)===void 0||(typeof t=="string"||t===null||Array.isArray(t)&&c0(t)))&&((t=v.tool_calls)===void 0||Array.isArray(t)&&c4(t)),
c6=(v,t)=>o(v)&&v.role==="tool"&&typeof v.tool_call_id=="string"&&(typeof (t=v.content)=="string"||Array.isArray(t)&&c0(t)),
c7=(v,t)=>(o(v)&&(t=v.role,t==="system"?c1(v):t==="user"?c2(v):t==="assistant"?c5(v):t==="tool"?c6(v):false)),
c8=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c7(x)))return!1}return!0},
c9=[{text:S,type:{const:"text",type:"string"}},["text","type"]],
c10={anyOf:[S,{items:c9,type:"array"}]},
c11=[{content:c10,name:S,role:{const:"system",type:"string"}},["content","role"]],
c12={anyOf:[S,{items:c9,minItems:1,type:"array"}]},
c13=[{content:c12,name:S,role:{const:"user",type:"string"}},["content","role"]],
c14={anyOf:[{type:["string","null"]},{items:c9,type:"array"}]},
c15=[{arguments:S,name:S},["arguments","name"]],
c16=[{function:c15,id:S,type:{const:"function",type:"string"}},["function","id","type"]],
c17=[{content:c14,refusal:{type:["string","null"]},role:{const:"assistant",type:"string"},tool_calls:{items:c16,type:"array"}},["role"]],
c18=[{content:c10,role:{const:"tool",type:"string"},tool_call_id:S},["content","role","tool_call_id"]],
c19={items:{oneOf:[c11,c13,c17,c18]},minItems:1,type:"array"};
export function f(v){return Array.isArray(v)&&v.length>=1&&c8(v)?!0:!1}
export function s(){return c19}
