// Written by docschema 0.1.0; do not edit.
import { S, formats, make, o } from './runtime.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(o(x)&&typeof x.text=="string"&&x.type==="text"))return!1}return!0},
c1=(v,t,u0)=>o(v)&&v.role==="system"&&(u0=v.content)!==void 0&&((t=v.name)===void 0||typeof t=="string")&&(typeof u0=="string"||Array.isArray(u0)&&c0(u0)),
c2=(v,t)=>o(v)&&((t=v.detail)===void 0||t==="low"||t==="high"||t==="auto")&&typeof (t=v.url)=="string"&&formats["uri"](t),
c3=(v,t)=>(o(v)&&(t=v.type,t==="text"?o(v)&&typeof v.text=="string"&&v.type==="text":t==="image_url"?o(v)&&v.type==="image_url"&&c2(v.image_url):false)),
c4=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c3(x)))return!1}return!0},
c5=(v,t,u0)=>o(v)&&v.role==="user"&&(u0=v.content)!==void 0&&((t=v.name)===void 0||typeof t=="string")&&(typeof u0=="string"||Array.isArray(u0)&&u0.length>=1&&c4(u0)),
c6=(v,t)=>o(v)&&v.role==="assistant"&&((t=v.refusal)===void 0||typeof t=="string"||t===null)&&((t=v.content)===void 0||(typeof t=="string"||t===null||Array.isArray(t)&&c0(t))),
c7=(v,t)=>(o(v)&&(t=v.role,t==="system"?c1(v):t==="user"?c5(v):t==="assistant"?c6(v):false)),
c8=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c7(x)))return!1}return!0},
c9=[{text:S,type:["text"]},["text","type"]],
c10=[{content:{anyOf:[S,{items:c9,type:"array"}]},name:S,role:["system"]},["content","role"]],
c11=[{detail:["low","high","auto"],url:{format:"uri",type:"string"}},["url"]],
c12=[{image_url:c11,type:["image_url"]},["image_url","type"]],
c13={items:{oneOf:[c9,c12]},minItems:1,type:"array"},
c14=[{content:{anyOf:[S,c13]},name:S,role:["user"]},["content","role"]],
c15={anyOf:[{type:["string","null"]},{items:c9,type:"array"}]},
c16=[{content:c15,refusal:{type:["string","null"]},role:["assistant"]},["role"]],
c17={items:{oneOf:[c10,c14,c16]},minItems:1,type:"array"},
c18=[{max_tokens:[1,null,1],messages:c17,model:["meta-llama/llama-guard-4-12b"],temperature:[0,2],top_p:[0.01,1]},["messages","model"]];
export function f(v){let t,u0;return o(v)&&v.model==="meta-llama/llama-guard-4-12b"&&Array.isArray(u0=v.messages)&&((t=v.max_tokens)===void 0||Number.isInteger(t)&&t>=1)&&((t=v.temperature)===void 0||typeof t=="number"&&t>=0&&t<=2)&&((t=v.top_p)===void 0||typeof t=="number"&&t>=0.01&&t<=1)&&u0.length>=1&&c8(u0)?!0:!1}
export function s(){return c18}
export const validator = /* @__PURE__ */ make(f, s);
