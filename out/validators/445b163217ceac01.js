// Written by docschema 0.1.0; do not edit.
import { S, make, o } from './runtime.js';
import { f as f0, s as s0 } from './37e2414f3d10cb28.js';
const c0=v=>(v==="end_turn"||v==="max_tokens"||v==="stop_sequence"||v==="tool_use"||v===null),
c1=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(f0(x)))return!1}return!0},
c2=(v,t)=>o(v)&&Number.isInteger(t=v.input_tokens)&&t>=0&&Number.isInteger(t=v.output_tokens)&&t>=0&&((t=v.cache_creation_input_tokens)===void 0||(Number.isInteger(t)&&t>=0||t===null))&&((t=v.cache_read_input_tokens)===void 0||(Number.isInteger(t)&&t>=0||t===null)),
c3=["end_turn","max_tokens","stop_sequence","tool_use",null],
c4=[{cache_creation_input_tokens:{minimum:0,type:["integer","null"]},cache_read_input_tokens:{minimum:0,type:["integer","null"]},input_tokens:[0,null,1],output_tokens:[0,null,1]},["input_tokens","output_tokens"]],
c5=[{content:{items:s0,type:"array"},id:S,model:S,role:["assistant"],stop_reason:{enum:c3,type:["string","null"]},stop_sequence:{type:["string","null"]},type:["message"],usage:c4},["content","id","model","role","type"]];
export function f(v){let t,u0;return o(v)&&typeof v.id=="string"&&typeof v.model=="string"&&v.role==="assistant"&&v.type==="message"&&Array.isArray(u0=v.content)&&((t=v.stop_reason)===void 0||c0(t))&&((t=v.stop_sequence)===void 0||typeof t=="string"||t===null)&&c1(u0)&&((t=v.usage)===void 0||c2(t))?!0:!1}
export function s(){return c5}
export const validator = /* @__PURE__ */ make(f, s);
