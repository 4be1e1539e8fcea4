// Written by docschema 0.1.0; do not edit.
import { B, S, deep, make, o, pairs } from './runtime.js';
import { f as f0, s as s0 } from './26ef4abb061450a9.js';
import { f as f1, s as s1 } from './fec73696e86ba502.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(f0(x)))return!1}return!0},
c1=v=>{for(const k in v){if(k!=="type"&&Object.hasOwn(v,k))return!1}return!0},
c2=(v,t)=>o(v)&&((t=v.strict)===void 0||typeof t=="boolean"||t===null)&&typeof (t=v.name)=="string"&&(t.length<=64||pairs(t,t.length-64))&&((t=v.schema)===void 0||f1(t)),
c3=v=>{for(const k in v){if(k!=="json_schema"&&k!=="type"&&Object.hasOwn(v,k))return!1}return!0},
c4=(v,t)=>(o(v)&&(t=v.type,t==="text"?o(v)&&v.type==="text"&&c1(v):t==="json_object"?o(v)&&v.type==="json_object"&&c1(v):t==="json_schema"?o(v)&&v.type==="json_schema"&&c2(v.json_schema)&&c3(v):false)),
c5=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(typeof x=="string"))return!1}return!0},
c6=(v,t)=>o(v)&&o(t=v.function)&&typeof t.name=="string"&&v.type==="function",
c7=/^[a-zA-Z0-9_-]{1,64}$/u,
c8=(v,t,u0)=>o(v)&&(u0=v.name)!==void 0&&((t=v.description)===void 0||typeof t=="string")&&((t=v.strict)===void 0||typeof t=="boolean"||t===null)&&typeof u0=="string"&&c7.test(u0)&&((t=v.parameters)===void 0||f1(t)),
c9=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(o(x)&&x.type==="function"&&c8(x.function)))return!1}return!0},
c10={items:s0,minItems:1,type:"array"},
c11=["openai/gpt-4.1-2025-04-14","gpt-4.1-2025-04-14"],
c12={additionalProperties:false,properties:{type:["text"]},required:["type"],type:"object"},
c13={additionalProperties:false,properties:{type:["json_object"]},required:["type"],type:"object"},
c14=[{name:{maxLength:64,type:"string"},schema:s1,strict:{type:["boolean","null"]}},["name"]],
c15={additionalProperties:false,properties:{json_schema:c14,type:["json_schema"]},required:["json_schema","type"],type:"object"},
c16={anyOf:[S,{items:S,maxItems:4,type:"array"},{enum:[null],type:["string","null"]}]},
c17=[{function:[{name:S},["name"]],type:["function"]},["function","type"]],
c18={anyOf:[["none","auto","required"],c17]},
c19={pattern:"^[a-zA-Z0-9_-]{1,64}$",type:"string"},
c20=[{description:S,name:c19,parameters:s1,strict:{type:["boolean","null"]}},["name"]],
c21=[{function:c20,type:["function"]},["function","type"]],
c22=[{max_completion_tokens:[1,null,1],messages:c10,model:c11,response_format:{oneOf:[c12,c13,c15]},stop:c16,stream:B,temperature:[0,2],tool_choice:c18,tools:{items:c21,maxItems:128,type:"array"},top_p:[0.01,1]},["messages","model"]];
export function f(v){let t,u0;return o(v)&&((t=v.model)==="openai/gpt-4.1-2025-04-14"||t==="gpt-4.1-2025-04-14")&&Array.isArray(u0=v.messages)&&((t=v.max_completion_tokens)===void 0||Number.isInteger(t)&&t>=1)&&((t=v.stream)===void 0||typeof t=="boolean")&&((t=v.temperature)===void 0||typeof t=="number"&&t>=0&&t<=2)&&((t=v.top_p)===void 0||typeof t=="number"&&t>=0.01&&t<=1)&&u0.length>=1&&c0(u0)&&((t=v.response_format)===void 0||c4(t))&&((t=v.stop)===void 0||(typeof t=="string"||Array.isArray(t)&&t.length<=4&&c5(t)||t===null))&&((t=v.tool_choice)===void 0||(t==="none"||t==="auto"||t==="required"||c6(t)))&&((t=v.tools)===void 0||Array.isArray(t)&&t.length<=128&&c9(t))?!0:!1}
export function s(){return c22}
export const validator = /* @__PURE__ */ make(/* @__PURE__ */ deep(f), s);
