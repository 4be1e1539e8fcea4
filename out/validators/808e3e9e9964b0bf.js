// Written by docschema 0.1.0; do not edit.
import { S, formats, o, pairs } from './runtime.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(o(x)&&typeof x.text=="string"&&x.type==="text"))return!1}return!0},
c1=(v,t,u0)=>o(v)&&((t=v.role)==="system"||t==="developer")&&(u0=v.content)!==void 0&&((t=v.name)===void 0||typeof t=="string")&&(typeof u0=="string"||Array.isArray(u0)&&c0(u0)),
c2=(v,t)=>o(v)&&((t=v.detail)===void 0||t==="low"||t==="high"||t==="auto")&&typeof (t=v.url)=="string"&&formats["uri"](t),
c3=(v,t)=>o(v)&&((t=v.file_data)===void 0||typeof t=="string")&&((t=v.filename)===void 0||typeof t=="string"&&(t.length<=255||pairs(t,t.length-255))),
c4=(v,t)=>(o(v)&&(t=v.type,t==="text"?o(v)&&typeof v.text=="string"&&v.type==="text":t==="image_url"?o(v)&&v.type==="image_url"&&c2(v.image_url):t==="file"?o(v)&&v.type==="file"&&c3(v.file):false)),
c5=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c4(x)))return!1}return!0},
c6=(v,t,u0)=>o(v)&&v.role==="user"&&(u0=v.content)!==void 0&&((t=v.name)===void 0||typeof t=="string")&&(typeof u0=="string"||Array.isArray(u0)&&u0.length>=1&&c5(u0)),
c7=(v,t)=>o(v)&&o(t=v.function)&&typeof t.arguments=="string"&&typeof t.name=="string"&&typeof v.id=="string"&&v.type==="function",
c8=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c7(x)))return!1}return!0},
c9=(v,t)=>o(v)&&v.role==="assistant"&&((t=v.refusal)===void 0||typeof t=="string"||t===null)&&((t=v.content)===void 0||(typeof t=="string"||t===null||Array.isArray(t)&&c0(t)))&&((t=v.tool_calls)===void 0||Array.isArray(t)&&c8(t)),
c10=(v,t)=>o(v)&&v.role==="tool"&&typeof v.tool_call_id=="string"&&(typeof (t=v.content)=="string"||Array.isArray(t)&&c0(t)),
c11=[{text:S,type:["text"]},["text","type"]],
c12=[{content:{anyOf:[S,{items:c11,type:"array"}]},name:S,role:["system","developer"]},["content","role"]],
c13=[{detail:["low","high","auto"],url:{format:"uri",type:"string"}},["url"]],
c14=[{image_url:c13,type:["image_url"]},["image_url","type"]],
c15=[{file_data:S,filename:{maxLength:255,type:"string"}}],
c16=[{file:c15,type:["file"]},["file","type"]],
c17={items:{oneOf:[c11,c14,c16]},minItems:1,type:"array"},
c18=[{content:{anyOf:[S,c17]},name:S,role:["user"]},["content","role"]],
c19={anyOf:[{type:["string","null"]},{items:c11,type:"array"}]},
c20=[{arguments:S,name:S},["arguments","name"]],
c21=[{function:c20,id:S,type:["function"]},["function","id","type"]],
c22=[{content:c19,refusal:{type:["string","null"]},role:["assistant"],tool_calls:{items:c21,type:"array"}},["role"]],
c23=[{content:{anyOf:[S,{items:c11,type:"array"}]},role:["tool"],tool_call_id:S},["content","role","tool_call_id"]];
export function f(v){let t;return (o(v)&&(t=v.role,t==="system"||t==="developer"?c1(v):t==="user"?c6(v):t==="assistant"?c9(v):t==="tool"?c10(v):false))?!0:!1}
export function s(){return {oneOf:[c12,c18,c22,c23]}}
