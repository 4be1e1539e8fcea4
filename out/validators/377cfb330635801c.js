// Written by docschema 0.1.0; do not edit.
import { S, o } from './runtime.js';
const c0=(v,t)=>o(v)&&o(t=v.function)&&typeof t.arguments=="string"&&typeof t.name=="string"&&typeof v.id=="string"&&v.type==="function",
c1=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c0(x)))return!1}return!0},
c2=(v,t)=>o(v)&&(typeof (t=v.content)=="string"||t===null)&&v.role==="assistant"&&((t=v.refusal)===void 0||typeof t=="string"||t===null)&&((t=v.tool_calls)===void 0||(Array.isArray(t)&&c1(t)||t===null)),
c3=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(Number.isInteger(x)&&x>=0&&x<=255))return!1}return!0},
c4=(v,t)=>o(v)&&Number.isFinite(t=v.logprob)&&t<=0&&typeof v.token=="string",
c5=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c4(x)))return!1}return!0},
c6=(v,t)=>o(v)&&Number.isFinite(t=v.logprob)&&t<=0&&typeof v.token=="string"&&((t=v.bytes)===void 0||(Array.isArray(t)&&c3(t)||t===null))&&((t=v.top_logprobs)===void 0||Array.isArray(t)&&c5(t)),
c7=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c6(x)))return!1}return!0},
c8=(v,t)=>(o(v)&&((t=v.content)===void 0||(Array.isArray(t)&&c7(t)||t===null))||v===null),
c9=(v,t)=>o(v)&&((t=v.finish_reason)==="stop"||t==="length"||t==="tool_calls"||t==="content_filter")&&Number.isInteger(t=v.index)&&t>=0&&c2(v.message)&&((t=v.logprobs)===void 0||c8(t)),
c10=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c9(x)))return!1}return!0},
c11=["stop","length","tool_calls","content_filter"],
c12=[{logprob:[null,0],token:S},["logprob","token"]],
c13=[{bytes:{items:[0,255,1],type:["array","null"]},logprob:[null,0],token:S,top_logprobs:{items:c12,type:"array"}},["logprob","token"]],
c14={properties:{content:{items:c13,type:["array","null"]}},type:["object","null"]},
c15=[{arguments:S,name:S},["arguments","name"]],
c16=[{function:c15,id:S,type:["function"]},["function","id","type"]],
c17=[{content:{type:["string","null"]},refusal:{type:["string","null"]},role:["assistant"],tool_calls:{items:c16,type:["array","null"]}},["content","role"]],
c18=[{finish_reason:c11,index:[0,null,1],logprobs:c14,message:c17},["finish_reason","index","message"]];
export function f(v){return Array.isArray(v)&&c10(v)?!0:!1}
export function s(){return {items:c18,type:"array"}}
