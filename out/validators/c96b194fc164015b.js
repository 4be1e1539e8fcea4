// Written by docschema 0.1.0; do not edit.
import { B, S, deep, make, o, pairs } from './runtime.js';
import { f as f0, s as s0 } from './808e3e9e9964b0bf.js';
import { f as f1, s as s1 } from './fec73696e86ba502.js';
const c0=v=>(v==="gpt-4o"||v==="chatgpt-4o-latest"||v==="gpt-4o-2024-05-13"||v==="gpt-4o-2024-08-06"),
c1=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(f0(x)))return!1}return!0},
c2=v=>{for(const k in v){if(!(typeof v[k]=="number"&&v[k]>=-100&&v[k]<=100)&&Object.hasOwn(v,k))return!1}return!0},
c3=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(o(x)&&typeof x.text=="string"&&x.type==="text"))return!1}return!0},
c4=(v,t)=>(o(v)&&v.type==="content"&&(typeof (t=v.content)=="string"||Array.isArray(t)&&c3(t))||v===null),
c5=v=>{for(const k in v){if(k!=="type"&&Object.hasOwn(v,k))return!1}return!0},
c6=(v,t)=>o(v)&&((t=v.strict)===void 0||typeof t=="boolean"||t===null)&&typeof (t=v.name)=="string"&&(t.length<=64||pairs(t,t.length-64))&&((t=v.schema)===void 0||f1(t)),
c7=v=>{for(const k in v){if(k!=="json_schema"&&k!=="type"&&Object.hasOwn(v,k))return!1}return!0},
c8=(v,t)=>(o(v)&&(t=v.type,t==="text"?o(v)&&v.type==="text"&&c5(v):t==="json_object"?o(v)&&v.type==="json_object"&&c5(v):t==="json_schema"?o(v)&&v.type==="json_schema"&&c6(v.json_schema)&&c7(v):false)),
c9=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(typeof x=="string"))return!1}return!0},
c10=(v,t)=>o(v)&&o(t=v.function)&&typeof t.name=="string"&&v.type==="function",
c11=/^[a-zA-Z0-9_-]{1,64}$/u,
c12=(v,t,u0)=>o(v)&&(u0=v.name)!==void 0&&((t=v.description)===void 0||typeof t=="string")&&((t=v.strict)===void 0||typeof t=="boolean"||t===null)&&typeof u0=="string"&&c11.test(u0)&&((t=v.parameters)===void 0||f1(t)),
c13=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(o(x)&&x.type==="function"&&c12(x.function)))return!1}return!0},
c14={maximum:2,minimum:-2,type:["number","null"]},
c15={additionalProperties:[-100,100],type:["object","null"]},
c16={items:s0,minItems:1,type:"array"},
c17=["gpt-4o","chatgpt-4o-latest","gpt-4o-2024-05-13","gpt-4o-2024-08-06"],
c18={maximum:10,minimum:1,type:["integer","null"]},
c19=[{text:S,type:["text"]},["text","type"]],
c20={properties:{content:{anyOf:[S,{items:c19,type:"array"}]},type:["content"]},required:["content","type"],type:["object","null"]},
c21={additionalProperties:false,properties:{type:["text"]},required:["type"],type:"object"},
c22={additionalProperties:false,properties:{type:["json_object"]},required:["type"],type:"object"},
c23=[{name:{maxLength:64,type:"string"},schema:s1,strict:{type:["boolean","null"]}},["name"]],
c24={additionalProperties:false,properties:{json_schema:c23,type:["json_schema"]},required:["json_schema","type"],type:"object"},
c25={anyOf:[S,{items:S,maxItems:4,type:"array"},{enum:[null],type:["string","null"]}]},
c26=[{function:[{name:S},["name"]],type:["function"]},["function","type"]],
c27={anyOf:[["none","auto","required"],c26]},
c28={pattern:"^[a-zA-Z0-9_-]{1,64}$",type:"string"},
c29=[{description:S,name:c28,parameters:s1,strict:{type:["boolean","null"]}},["name"]],
c30=[{function:c29,type:["function"]},["function","type"]],
c31={maximum:20,minimum:0,type:["integer","null"]},
c32=[{frequency_penalty:c14,logit_bias:c15,logprobs:{type:["boolean","null"]},max_completion_tokens:[1,null,1],max_tokens:[1,null,1],messages:c16,model:c17,n:c18,parallel_tool_calls:B,prediction:c20,presence_penalty:c14,response_format:{oneOf:[c21,c22,c24]},seed:[1,null,1],stop:c25,stream:B,stream_options:[{include_usage:B},["include_usage"]],temperature:[0,2],tool_choice:c27,tools:{items:c30,maxItems:128,type:"array"},top_logprobs:c31,top_p:[0.01,1],user:S},["messages","model"]];
export function f(v){let t,u0;return o(v)&&c0(v.model)&&Array.isArray(u0=v.messages)&&((t=v.frequency_penalty)===void 0||typeof t=="number"&&t>=-2&&t<=2||t===null)&&((t=v.logprobs)===void 0||typeof t=="boolean"||t===null)&&((t=v.max_completion_tokens)===void 0||Number.isInteger(t)&&t>=1)&&((t=v.max_tokens)===void 0||Number.isInteger(t)&&t>=1)&&((t=v.n)===void 0||(Number.isInteger(t)&&t>=1&&t<=10||t===null))&&((t=v.parallel_tool_calls)===void 0||typeof t=="boolean")&&((t=v.presence_penalty)===void 0||typeof t=="number"&&t>=-2&&t<=2||t===null)&&((t=v.seed)===void 0||Number.isInteger(t)&&t>=1)&&((t=v.stream)===void 0||typeof t=="boolean")&&((t=v.stream_options)===void 0||o(t)&&typeof t.include_usage=="boolean")&&((t=v.temperature)===void 0||typeof t=="number"&&t>=0&&t<=2)&&((t=v.top_logprobs)===void 0||(Number.isInteger(t)&&t>=0&&t<=20||t===null))&&((t=v.top_p)===void 0||typeof t=="number"&&t>=0.01&&t<=1)&&((t=v.user)===void 0||typeof t=="string")&&u0.length>=1&&c1(u0)&&((t=v.logit_bias)===void 0||(o(t)&&c2(t)||t===null))&&((t=v.prediction)===void 0||c4(t))&&((t=v.response_format)===void 0||c8(t))&&((t=v.stop)===void 0||(typeof t=="string"||Array.isArray(t)&&t.length<=4&&c9(t)||t===null))&&((t=v.tool_choice)===void 0||(t==="none"||t==="auto"||t==="required"||c10(t)))&&((t=v.tools)===void 0||Array.isArray(t)&&t.length<=128&&c13(t))?!0:!1}
export function s(){return c32}
export const validator = /* @__PURE__ */ make(/* @__PURE__ */ deep(f), s);
