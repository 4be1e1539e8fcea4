// Written by docschema 0.1.0; do not edit.
import { S, make, o, pairs, size } from './runtime.js';
const c0=(v,t)=>o(v)&&v.type==="input_image"&&((t=v.detail)===void 0||t==="low"||t==="high"||t==="auto")&&((t=v.file_id)===void 0||typeof t=="string"||t===null)&&((t=v.image_url)===void 0||typeof t=="string"||t===null),
c1=(v,t)=>(o(v)&&(t=v.type,t==="input_text"?o(v)&&typeof v.text=="string"&&v.type==="input_text":t==="input_image"?c0(v):false)),
c2=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c1(x)))return!1}return!0},
c3=v=>{for(const k in v){if(k!=="content"&&k!=="role"&&k!=="type"&&Object.hasOwn(v,k))return!1}return!0},
c4=(v,t,u0)=>o(v)&&((t=v.role)==="user"||t==="system"||t==="developer"||t==="assistant")&&(u0=v.content)!==void 0&&((t=v.type)===void 0||t==="message")&&(typeof u0=="string"||Array.isArray(u0)&&c2(u0))&&c3(v),
c5=v=>o(v)&&typeof v.call_id=="string"&&typeof v.output=="string"&&v.type==="function_call_output",
c6=(v,t)=>(o(v)&&(t=v.type,t==="message"?c4(v):t==="function_call_output"?c5(v):t===void 0?c4(v):false)),
c7=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c6(x)))return!1}return!0},
c8=v=>{for(const k in v){if(!(typeof v[k]=="string"&&(v[k].length<=512||pairs(v[k],v[k].length-512)))&&Object.hasOwn(v,k))return!1}return!0},
c9=[{text:S,type:["input_text"]},["text","type"]],
c10=[{detail:["low","high","auto"],file_id:{type:["string","null"]},image_url:{type:["string","null"]},type:["input_image"]},["type"]],
c11={items:{oneOf:[c9,c10]},type:"array"},
c12=["user","system","developer","assistant"],
c13={additionalProperties:false,properties:{content:{anyOf:[S,c11]},role:c12,type:["message"]},required:["content","role"],type:"object"},
c14=[{call_id:S,output:S,type:["function_call_output"]},["call_id","output","type"]],
c15={items:{oneOf:[c13,c14]},minItems:1,type:"array"},
c16={additionalProperties:{maxLength:512,type:"string"},maxProperties:16,type:["object","null"]},
c17=["openai/gpt-4.1-2025-04-14","gpt-4.1-2025-04-14"],
c18={maximum:2,minimum:0,type:["number","null"]},
c19={enum:["auto","disabled",null],type:["string","null"]},
c20=[{input:{anyOf:[S,c15]},instructions:{type:["string","null"]},max_output_tokens:{minimum:16,type:["integer","null"]},metadata:c16,model:c17,previous_response_id:{type:["string","null"]},store:{type:["boolean","null"]},temperature:c18,truncation:c19},["input","model"]];
export function f(v){let t,u0;return o(v)&&((t=v.model)==="openai/gpt-4.1-2025-04-14"||t==="gpt-4.1-2025-04-14")&&(u0=v.input)!==void 0&&((t=v.instructions)===void 0||typeof t=="string"||t===null)&&((t=v.max_output_tokens)===void 0||(Number.isInteger(t)&&t>=16||t===null))&&((t=v.previous_response_id)===void 0||typeof t=="string"||t===null)&&((t=v.store)===void 0||typeof t=="boolean"||t===null)&&((t=v.temperature)===void 0||typeof t=="number"&&t>=0&&t<=2||t===null)&&((t=v.truncation)===void 0||t==="auto"||t==="disabled"||t===null)&&(typeof u0=="string"||Array.isArray(u0)&&u0.length>=1&&c7(u0))&&((t=v.metadata)===void 0||(o(t)&&size(t)<=16&&c8(t)||t===null))?!0:!1}
export function s(){return c20}
export const validator = /* @__PURE__ */ make(f, s);
