// Written by docschema 0.1.0; do not edit.
import { B, N, O, S, make, o, pairs } from './runtime.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(o(x)&&typeof x.text=="string"&&x.type==="text"))return!1}return!0},
c1=(v,t,u0)=>o(v)&&v.role==="system"&&(u0=v.content)!==void 0&&((t=v.name)===void 0||typeof t=="string")&&(typeof u0=="string"||Array.isArray(u0)&&c0(u0)),
c2=(v,t,u0)=>o(v)&&v.role==="user"&&(u0=v.content)!==void 0&&((t=v.name)===void 0||typeof t=="string")&&(typeof u0=="string"||Array.isArray(u0)&&u0.length>=1&&c0(u0)),
c3=(v,t)=>o(v)&&v.role==="assistant"&&((t=v.refusal)===void 0||typeof t=="string"||t===null)&&((t=v.content)===void 0||(typeof t=="string"||Array.isArray(t)&&c0(t)||t===null)),
c4=(v,t)=>(o(v)&&(t=v.role,t==="system"?c1(v):t==="user"?c2(v):t==="assistant"?c3(v):false)),
c5=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c4(x)))return!1}return!0},
c6=v=>{for(const k in v){if(!(typeof v[k]=="number"&&v[k]>=-100&&v[k]<=100)&&Object.hasOwn(v,k))return!1}return!0},
c7=(v,t)=>(o(v)&&v.type==="content"&&(typeof (t=v.content)=="string"||Array.isArray(t)&&c0(t))||v===null),
c8=v=>{for(const k in v){if(k!=="type"&&Object.hasOwn(v,k))return!1}return!0},
c9=(v,t)=>o(v)&&((t=v.schema)===void 0||o(t))&&((t=v.strict)===void 0||typeof t=="boolean"||t===null)&&typeof (t=v.name)=="string"&&(t.length<=64||pairs(t,t.length-64)),
c10=v=>{for(const k in v){if(k!=="json_schema"&&k!=="type"&&Object.hasOwn(v,k))return!1}return!0},
c11=(v,t)=>(o(v)&&(t=v.type,t==="text"?o(v)&&v.type==="text"&&c8(v):t==="json_object"?o(v)&&v.type==="json_object"&&c8(v):t==="json_schema"?o(v)&&v.type==="json_schema"&&c9(v.json_schema)&&c10(v):false)),
c12={maximum:2,minimum:-2,type:["number","null"]},
c13={additionalProperties:[-100,100],type:["object","null"]},
c14=[{text:S,type:["text"]},["text","type"]],
c15=[{content:{anyOf:[S,{items:c14,type:"array"}]},name:S,role:["system"]},["content","role"]],
c16={anyOf:[S,{items:c14,minItems:1,type:"array"}]},
c17=[{content:c16,name:S,role:["user"]},["content","role"]],
c18={anyOf:[S,{items:c14,type:"array"},{type:"null"}]},
c19=[{content:c18,refusal:{type:["string","null"]},role:["assistant"]},["role"]],
c20={items:{oneOf:[c15,c17,c19]},minItems:1,type:"array"},
c21={properties:{content:{anyOf:[S,{items:c14,type:"array"}]},type:["content"]},required:["content","type"],type:["object","null"]},
c22={additionalProperties:false,properties:{type:["text"]},required:["type"],type:"object"},
c23={additionalProperties:false,properties:{type:["json_object"]},required:["type"],type:"object"},
c24=[{name:{maxLength:64,type:"string"},schema:O,strict:{type:["boolean","null"]}},["name"]],
c25={additionalProperties:false,properties:{json_schema:c24,type:["json_schema"]},required:["json_schema","type"],type:"object"},
c26={anyOf:[S,{items:S,maxItems:4,type:"array"},true]},
c27=[{frequency_penalty:c12,logit_bias:c13,max_completion_tokens:[1,null,1],max_tokens:[1,null],messages:c20,min_p:[0,1],model:["anthracite-org/magnum-v4-72b"],prediction:c21,presence_penalty:c12,repetition_penalty:{type:["number","null"]},response_format:{oneOf:[c22,c23,c25]},seed:[1,null,1],stop:c26,stream:B,stream_options:[{include_usage:B},["include_usage"]],temperature:[0,2],top_a:[0,1],top_k:N,top_p:[0.01,1]},["messages","model"]];
export function f(v){let t,u0;return o(v)&&v.model==="anthracite-org/magnum-v4-72b"&&Array.isArray(u0=v.messages)&&((t=v.frequency_penalty)===void 0||typeof t=="number"&&t>=-2&&t<=2||t===null)&&((t=v.max_completion_tokens)===void 0||Number.isInteger(t)&&t>=1)&&((t=v.max_tokens)===void 0||Number.isFinite(t)&&t>=1)&&((t=v.min_p)===void 0||typeof t=="number"&&t>=0&&t<=1)&&((t=v.presence_penalty)===void 0||typeof t=="number"&&t>=-2&&t<=2||t===null)&&((t=v.repetition_penalty)===void 0||(Number.isFinite(t)||t===null))&&((t=v.seed)===void 0||Number.isInteger(t)&&t>=1)&&((t=v.stream)===void 0||typeof t=="boolean")&&((t=v.stream_options)===void 0||o(t)&&typeof t.include_usage=="boolean")&&((t=v.temperature)===void 0||typeof t=="number"&&t>=0&&t<=2)&&((t=v.top_a)===void 0||typeof t=="number"&&t>=0&&t<=1)&&((t=v.top_k)===void 0||Number.isFinite(t))&&((t=v.top_p)===void 0||typeof t=="number"&&t>=0.01&&t<=1)&&u0.length>=1&&c5(u0)&&((t=v.logit_bias)===void 0||(o(t)&&c6(t)||t===null))&&((t=v.prediction)===void 0||c7(t))&&((t=v.response_format)===void 0||c11(t))?!0:!1}
export function s(){return c27}
export const validator = /* @__PURE__ */ make(f, s);
