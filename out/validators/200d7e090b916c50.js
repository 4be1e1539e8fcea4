// Written by docschema 0.1.0; do not edit.
import { I, S, make, o } from './runtime.js';
const c0=v=>(v==="stop"||v==="length"||v==="tool_calls"||v==="content_filter"||v===null),
c1=(v,t)=>o(v)&&((t=v.arguments)===void 0||typeof t=="string")&&((t=v.name)===void 0||typeof t=="string"),
c2=(v,t)=>o(v)&&Number.isInteger(t=v.index)&&t>=0&&((t=v.id)===void 0||typeof t=="string")&&((t=v.type)===void 0||t==="function")&&((t=v.function)===void 0||c1(t)),
c3=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c2(x)))return!1}return!0},
c4=(v,t)=>o(v)&&((t=v.content)===void 0||typeof t=="string"||t===null)&&((t=v.reasoning_content)===void 0||typeof t=="string"||t===null)&&((t=v.role)===void 0||t==="assistant")&&((t=v.tool_calls)===void 0||Array.isArray(t)&&c3(t)),
c5=(v,t,u0)=>o(v)&&Number.isInteger(t=v.index)&&t>=0&&(u0=v.delta)!==void 0&&((t=v.finish_reason)===void 0||c0(t))&&c4(u0),
c6=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c5(x)))return!1}return!0},
c7=(v,t)=>(o(v)&&((t=v.completion_tokens)===void 0||Number.isInteger(t))&&((t=v.prompt_tokens)===void 0||Number.isInteger(t))&&((t=v.total_tokens)===void 0||Number.isInteger(t))||v===null),
c8=[{function:[{arguments:S,name:S}],id:S,index:[0,null,1],type:["function"]},["index"]],
c9=[{content:{type:["string","null"]},reasoning_content:{type:["string","null"]},role:["assistant"],tool_calls:{items:c8,type:"array"}}],
c10=["stop","length","tool_calls","content_filter",null],
c11=[{delta:c9,finish_reason:{enum:c10,type:["string","null"]},index:[0,null,1]},["delta","index"]],
c12={properties:{completion_tokens:I,prompt_tokens:I,total_tokens:I},type:["object","null"]},
c13=[{choices:{items:c11,type:"array"},created:I,id:S,model:S,object:["chat.completion.chunk"],usage:c12},["choices","created","id","model","object"]];
export function f(v){let t;return o(v)&&Number.isInteger(v.created)&&typeof v.id=="string"&&typeof v.model=="string"&&v.object==="chat.completion.chunk"&&Array.isArray(t=v.choices)&&c6(t)&&((t=v.usage)===void 0||c7(t))?!0:!1}
export function s(){return c13}
export const validator = /* @__PURE__ */ make(f, s);
