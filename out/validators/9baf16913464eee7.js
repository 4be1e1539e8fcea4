// Written by docschema 0.1.0; do not edit.
import { I, S, make, o } from './runtime.js';
const c0=v=>(v==="stop"||v==="length"||v==="tool_calls"||v==="content_filter"||v===null),
c1=(v,t)=>o(v)&&((t=v.content)===void 0||typeof t=="string"||t===null)&&((t=v.role)===void 0||t==="assistant"),
c2=(v,t,u0)=>o(v)&&Number.isInteger(t=v.index)&&t>=0&&(u0=v.delta)!==void 0&&((t=v.finish_reason)===void 0||c0(t))&&c1(u0),
c3=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c2(x)))return!1}return!0},
c4=(v,t)=>(o(v)&&((t=v.completion_tokens)===void 0||Number.isInteger(t))&&((t=v.prompt_tokens)===void 0||Number.isInteger(t))&&((t=v.total_tokens)===void 0||Number.isInteger(t))||v===null),
c5=[{content:{type:["string","null"]},role:["assistant"]}],
c6=["stop","length","tool_calls","content_filter",null],
c7=[{delta:c5,finish_reason:{enum:c6,type:["string","null"]},index:[0,null,1]},["delta","index"]],
c8={properties:{completion_tokens:I,prompt_tokens:I,total_tokens:I},type:["object","null"]},
c9=[{choices:{items:c7,type:"array"},created:I,id:S,model:S,object:["chat.completion.chunk"],usage:c8},["choices","created","id","model","object"]];
export function f(v){let t;return o(v)&&Number.isInteger(v.created)&&typeof v.id=="string"&&typeof v.model=="string"&&v.object==="chat.completion.chunk"&&Array.isArray(t=v.choices)&&c3(t)&&((t=v.usage)===void 0||c4(t))?!0:!1}
export function s(){return c9}
export const validator = /* @__PURE__ */ make(f, s);
