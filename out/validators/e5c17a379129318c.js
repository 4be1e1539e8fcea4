// Written by docschema 0.1.0; do not edit.
import { I, S, make, o } from './runtime.js';
const c0=(v,t)=>o(v)&&o(t=v.function)&&typeof t.arguments=="string"&&typeof t.name=="string"&&typeof v.id=="string"&&v.type==="function",
c1=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c0(x)))return!1}return!0},
c2=(v,t)=>o(v)&&(typeof (t=v.content)=="string"||t===null)&&v.role==="assistant"&&((t=v.refusal)===void 0||typeof t=="string"||t===null)&&((t=v.tool_calls)===void 0||(Array.isArray(t)&&c1(t)||t===null)),
c3=(v,t)=>o(v)&&((t=v.finish_reason)==="stop"||t==="length"||t==="tool_calls"||t==="content_filter")&&Number.isInteger(t=v.index)&&t>=0&&c2(v.message),
c4=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c3(x)))return!1}return!0},
c5=(v,t)=>(o(v)&&((t=v.accepted_prediction_tokens)===void 0||(Number.isInteger(t)||t===null))&&((t=v.reasoning_tokens)===void 0||(Number.isInteger(t)||t===null))||v===null),
c6=(v,t)=>o(v)&&Number.isInteger(t=v.completion_tokens)&&t>=0&&Number.isInteger(t=v.prompt_tokens)&&t>=0&&Number.isInteger(t=v.total_tokens)&&t>=0&&((t=v.completion_tokens_details)===void 0||c5(t)),
c7=["stop","length","tool_calls","content_filter"],
c8=[{arguments:S,name:S},["arguments","name"]],
c9=[{function:c8,id:S,type:["function"]},["function","id","type"]],
c10=[{content:{type:["string","null"]},refusal:{type:["string","null"]},role:["assistant"],tool_calls:{items:c9,type:["array","null"]}},["content","role"]],
c11=[{finish_reason:c7,index:[0,null,1],message:c10},["finish_reason","index","message"]],
c12={properties:{accepted_prediction_tokens:{type:["integer","null"]},reasoning_tokens:{type:["integer","null"]}},type:["object","null"]},
c13=[{completion_tokens:[0,null,1],completion_tokens_details:c12,prompt_tokens:[0,null,1],total_tokens:[0,null,1]},["completion_tokens","prompt_tokens","total_tokens"]],
c14=[{choices:{items:c11,type:"array"},created:I,id:S,model:S,object:["chat.completion"],system_fingerprint:{type:["string","null"]},usage:c13},["choices","created","id","model","object"]];
export function f(v){let t,u0;return o(v)&&Number.isInteger(v.created)&&typeof v.id=="string"&&typeof v.model=="string"&&v.object==="chat.completion"&&Array.isArray(u0=v.choices)&&((t=v.system_fingerprint)===void 0||typeof t=="string"||t===null)&&c4(u0)&&((t=v.usage)===void 0||c6(t))?!0:!1}
export function s(){return c14}
export const validator = /* @__PURE__ */ make(f, s);
