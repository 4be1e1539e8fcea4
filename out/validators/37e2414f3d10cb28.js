// Written by docschema 0.1.0; do not edit.
import { B, S, formats, o } from './runtime.js';
const c0=(v,t)=>o(v)&&typeof (t=v.text)=="string"&&t!==""&&v.type==="text"&&((t=v.cache_control)===void 0||(o(t)&&t.type==="ephemeral"||t===null)),
c1=(v,t)=>o(v)&&typeof v.data=="string"&&((t=v.media_type)==="image/jpeg"||t==="image/png"||t==="image/gif"||t==="image/webp")&&v.type==="base64",
c2=(v,t)=>o(v)&&v.type==="url"&&typeof (t=v.url)=="string"&&formats["uri"](t),
c3=(v,t)=>(o(v)&&(t=v.type,t==="base64"?c1(v):t==="url"?c2(v):false)),
c4=/^[a-zA-Z0-9_-]+$/u,
c5=(v,t)=>o(v)&&o(v.input)&&typeof v.name=="string"&&v.type==="tool_use"&&typeof (t=v.id)=="string"&&c4.test(t),
c6=(v,t)=>(o(v)&&(t=v.type,t==="text"?c0(v):t==="image"?o(v)&&v.type==="image"&&c3(v.source):false)),
c7=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c6(x)))return!1}return!0},
c8=(v,t)=>o(v)&&typeof v.tool_use_id=="string"&&v.type==="tool_result"&&((t=v.is_error)===void 0||typeof t=="boolean")&&((t=v.content)===void 0||(typeof t=="string"||Array.isArray(t)&&c7(t))),
c9=(v,t)=>o(v)&&typeof v.thinking=="string"&&v.type==="thinking"&&((t=v.signature)===void 0||typeof t=="string"),
c10={properties:{type:["ephemeral"]},required:["type"],type:["object","null"]},
c11=[{cache_control:c10,text:{minLength:1,type:"string"},type:["text"]},["text","type"]],
c12=["image/jpeg","image/png","image/gif","image/webp"],
c13=[{data:S,media_type:c12,type:["base64"]},["data","media_type","type"]],
c14=[{type:["url"],url:{format:"uri",type:"string"}},["type","url"]],
c15=[{source:{oneOf:[c13,c14]},type:["image"]},["source","type"]],
c16={pattern:"^[a-zA-Z0-9_-]+$",type:"string"},
c17={additionalProperties:true,properties:{},type:"object"},
c18=[{id:c16,input:c17,name:S,type:["tool_use"]},["id","input","name","type"]],
c19={items:{oneOf:[c11,c15]},type:"array"},
c20=[{content:{anyOf:[S,c19]},is_error:B,tool_use_id:S,type:["tool_result"]},["tool_use_id","type"]],
c21=[{signature:S,thinking:S,type:["thinking"]},["thinking","type"]];
export function f(v){let t;return (o(v)&&(t=v.type,t==="text"?c0(v):t==="image"?o(v)&&v.type==="image"&&c3(v.source):t==="tool_use"?c5(v):t==="tool_result"?c8(v):t==="thinking"?c9(v):false))?!0:!1}
export function s(){return {oneOf:[c11,c15,c18,c20,c21]}}
