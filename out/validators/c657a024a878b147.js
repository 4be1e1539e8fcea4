// Written by docschema 0.1.0; do not edit.
import { I, S, make, o } from './runtime.js';
const c0=(v,t)=>o(v)&&(typeof (t=v.content)=="string"||t===null)&&v.role==="assistant"&&((t=v.refusal)===void 0||typeof t=="string"||t===null),
c1=(v,t)=>o(v)&&((t=v.finish_reason)==="stop"||t==="length"||t==="tool_calls"||t==="content_filter")&&Number.isInteger(t=v.index)&&t>=0&&c0(v.message),
c2=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c1(x)))return!1}return!0},
c3=(v,t)=>(o(v)&&((t=v.accepted_prediction_tokens)===void 0||(Number.isInteger(t)||t===null))&&((t=v.reasoning_tokens)===void 0||(Number.isInteger(t)||t===null))||v===null),
c4=(v,t)=>o(v)&&Number.isInteger(t=v.completion_tokens)&&t>=0&&Number.isInteger(t=v.prompt_tokens)&&t>=0&&Number.isInteger(t=v.total_tokens)&&t>=0&&((t=v.completion_tokens_details)===void 0||c3(t)),
c5=["stop","length","tool_calls","content_filter"],
c6=[{content:{type:["string","null"]},refusal:{type:["string","null"]},role:["assistant"]},["content","role"]],
c7=[{finish_reason:c5,index:[0,null,1],message:c6},["finish_reason","index","message"]],
c8={properties:{accepted_prediction_tokens:{type:["integer","null"]},reasoning_tokens:{type:["integer","null"]}},type:["object","null"]},
c9=[{completion_tokens:[0,null,1],completion_tokens_details:c8,prompt_tokens:[0,null,1],total_tokens:[0,null,1]},["completion_tokens","prompt_tokens","total_tokens"]],
c10=[{choices:{items:c7,type:"array"},created:I,id:S,model:S,object:["chat.completion"],system_fingerprint:{type:["string","null"]},usage:c9},["choices","created","id","model","object"]];
export function f(v){let t,u0;return o(v)&&Number.isInteger(v.created)&&typeof v.id=="string"&&typeof v.model=="string"&&v.object==="chat.completion"&&Array.isArray(u0=v.choices)&&((t=v.system_fingerprint)===void 0||typeof t=="string"||t===null)&&c2(u0)&&((t=v.usage)===void 0||c4(t))?!0:!1}
export function s(){return c10}
export const validator = /* @__PURE__ */ make(f, s);
