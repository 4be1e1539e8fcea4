// Written by docschema 0.1.0; do not edit.
import { B, N, S, deep, formats, make, o, pairs } from './runtime.js';
import { f as f0, s as s0 } from './fec73696e86ba502.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(o(x)&&typeof x.text=="string"&&x.type==="text"))return!1}return!0},
c1=(v,t,u0)=>o(v)&&v.role==="system"&&(u0=v.content)!==void 0&&((t=v.name)===void 0||typeof t=="string")&&(typeof u0=="string"||Array.isArray(u0)&&c0(u0)),
c2=(v,t)=>o(v)&&((t=v.detail)===void 0||t==="low"||t==="high"||t==="auto")&&typeof (t=v.url)=="string"&&formats["uri"](t),
c3=(v,t)=>(o(v)&&(t=v.type,t==="text"?o(v)&&typeof v.text=="string"&&v.type==="text":t==="image_url"?o(v)&&v.type==="image_url"&&c2(v.image_url):false)),
c4=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c3(x)))return!1}return!0},
c5=(v,t,u0)=>o(v)&&v.role==="user"&&(u0=v.content)!==void 0&&((t=v.name)===void 0||typeof t=="string")&&(typeof u0=="string"||Array.isArray(u0)&&u0.length>=1&&c4(u0)),
c6=(v,t)=>o(v)&&v.role==="assistant"&&((t=v.refusal)===void 0||typeof t=="string"||t===null)&&((t=v.content)===void 0||(typeof t=="string"||t===null||Array.isArray(t)&&c0(t))),
c7=(v,t)=>(o(v)&&(t=v.role,t==="system"?c1(v):t==="user"?c5(v):t==="assistant"?c6(v):false)),
c8=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c7(x)))return!1}return!0},
c9=v=>{for(const k in v){if(k!=="type"&&Object.hasOwn(v,k))return!1}return!0},
c10=(v,t)=>o(v)&&((t=v.strict)===void 0||typeof t=="boolean"||t===null)&&typeof (t=v.name)=="string"&&(t.length<=64||pairs(t,t.length-64))&&((t=v.schema)===void 0||f0(t)),
c11=v=>{for(const k in v){if(k!=="json_schema"&&k!=="type"&&Object.hasOwn(v,k))return!1}return!0},
c12=(v,t)=>(o(v)&&(t=v.type,t==="text"?o(v)&&v.type==="text"&&c9(v):t==="json_object"?o(v)&&v.type==="json_object"&&c9(v):t==="json_schema"?o(v)&&v.type==="json_schema"&&c10(v.json_schema)&&c11(v):false)),
c13=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(typeof x=="string"))return!1}return!0},
c14=[{text:S,type:["text"]},["text","type"]],
c15=[{content:{anyOf:[S,{items:c14,type:"array"}]},name:S,role:["system"]},["content","role"]],
c16=[{detail:["low","high","auto"],url:{format:"uri",type:"string"}},["url"]],
c17=[{image_url:c16,type:["image_url"]},["image_url","type"]],
c18={items:{oneOf:[c14,c17]},minItems:1,type:"array"},
c19=[{content:{anyOf:[S,c18]},name:S,role:["user"]},["content","role"]],
c20={anyOf:[{type:["string","null"]},{items:c14,type:"array"}]},
c21=[{content:c20,refusal:{type:["string","null"]},role:["assistant"]},["role"]],
c22={items:{oneOf:[c15,c19,c21]},minItems:1,type:"array"},
c23=["google/gemma-3-4b-it","google/gemma-3-12b-it"],
c24={additionalProperties:false,properties:{type:["text"]},required:["type"],type:"object"},
c25={additionalProperties:false,properties:{type:["json_object"]},required:["type"],type:"object"},
c26=[{name:{maxLength:64,type:"string"},schema:s0,strict:{type:["boolean","null"]}},["name"]],
c27={additionalProperties:false,properties:{json_schema:c26,type:["json_schema"]},required:["json_schema","type"],type:"object"},
c28={anyOf:[S,{items:S,maxItems:4,type:"array"},{enum:[null],type:["string","null"]}]},
c29=[{max_tokens:[1,null,1],messages:c22,min_p:[0,1],model:c23,response_format:{oneOf:[c24,c25,c27]},seed:[1,null,1],stop:c28,stream:B,temperature:[0,2],top_k:N,top_p:[0.01,1]},["messages","model"]];
export function f(v){let t,u0;return o(v)&&((t=v.model)==="google/gemma-3-4b-it"||t==="google/gemma-3-12b-it")&&Array.isArray(u0=v.messages)&&((t=v.max_tokens)===void 0||Number.isInteger(t)&&t>=1)&&((t=v.min_p)===void 0||typeof t=="number"&&t>=0&&t<=1)&&((t=v.seed)===void 0||Number.isInteger(t)&&t>=1)&&((t=v.stream)===void 0||typeof t=="boolean")&&((t=v.temperature)===void 0||typeof t=="number"&&t>=0&&t<=2)&&((t=v.top_k)===void 0||Number.isFinite(t))&&((t=v.top_p)===void 0||typeof t=="number"&&t>=0.01&&t<=1)&&u0.length>=1&&c8(u0)&&((t=v.response_format)===void 0||c12(t))&&((t=v.stop)===void 0||(typeof t=="string"||Array.isArray(t)&&t.length<=4&&c13(t)||t===null))?!0:!1}
export function s(){return c29}
export const validator = /* @__PURE__ */ make(/* @__PURE__ */ deep(f), s);
