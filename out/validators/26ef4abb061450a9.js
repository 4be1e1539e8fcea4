// Written by docschema 0.1.0; do not edit.
import { S, formats, o } from './runtime.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(o(x)&&typeof x.text=="string"&&x.type==="text"))return!1}return!0},
c1=(v,t,u0)=>o(v)&&((t=v.role)==="system"||t==="developer")&&(u0=v.content)!==void 0&&((t=v.name)===void 0||typeof t=="string")&&(typeof u0=="string"||Array.isArray(u0)&&c0(u0)),
c2=(v,t)=>o(v)&&((t=v.detail)===void 0||t==="low"||t==="high"||t==="auto")&&typeof (t=v.url)=="string"&&formats["uri"](t),
c3=(v,t)=>(o(v)&&(t=v.type,t==="text"?o(v)&&typeof v.text=="string"&&v.type==="text":t==="image_url"?o(v)&&v.type==="image_url"&&c2(v.image_url):false)),
c4=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c3(x)))return!1}return!0},
c5=(v,t,u0)=>o(v)&&v.role==="user"&&(u0=v.content)!==void 0&&((t=v.name)===void 0||typeof t=="string")&&(typeof u0=="string"||Array.isArray(u0)&&u0.length>=1&&c4(u0)),
c6=(v,t)=>o(v)&&o(t=v.function)&&typeof t.arguments=="string"&&typeof t.name=="string"&&typeof v.id=="string"&&v.type==="function",
c7=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c6(x)))return!1}return!0},
c8=(v,t)=>o(v)&&v.role==="assistant"&&((t=v.refusal)===void 0||typeof t=="string"||t===null)&&((t=v.content)===void 0||(typeof t=="string"||t===null||Array.isArray(t)&&c0(t)))&&((t=v.tool_calls)===void 0||Array.isArray(t)&&c7(t)),
c9=(v,t)=>o(v)&&v.role==="tool"&&typeof v.tool_call_id=="string"&&(typeof (t=v.content)=="string"||Array.isArray(t)&&c0(t)),
c10=[{text:S,type:["text"]},["text","type"]],
c11=[{content:{anyOf:[S,{items:c10,type:"array"}]},name:S,role:["system","developer"]},["content","role"]],
c12=[{detail:["low","high","auto"],url:{format:"uri",type:"string"}},["url"]],
c13=[{image_url:c12,type:["image_url"]},["image_url","type"]],
c14={items:{oneOf:[c10,c13]},minItems:1,type:"array"},
c15=[{content:{anyOf:[S,c14]},name:S,role:["user"]},["content","role"]],
c16={anyOf:[{type:["string","null"]},{items:c10,type:"array"}]},
c17=[{arguments:S,name:S},["arguments","name"]],
c18=[{function:c17,id:S,type:["function"]},["function","id","type"]],
c19=[{content:c16,refusal:{type:["string","null"]},role:["assistant"],tool_calls:{items:c18,type:"array"}},["role"]],
c20=[{content:{anyOf:[S,{items:c10,type:"array"}]},role:["tool"],tool_call_id:S},["content","role","tool_call_id"]];
export function f(v){let t;return (o(v)&&(t=v.role,t==="system"||t==="developer"?c1(v):t==="user"?c5(v):t==="assistant"?c8(v):t==="tool"?c9(v):false))?!0:!1}
export function s(){return {oneOf:[c11,c15,c19,c20]}}
