// Written by docschema 0.1.0; do not edit.
import { I, S, make, o } from './runtime.js';
import { f as f0, s as s0 } from './377cfb330635801c.js';
const c0=(v,t)=>(o(v)&&((t=v.accepted_prediction_tokens)===void 0||(Number.isInteger(t)||t===null))&&((t=v.reasoning_tokens)===void 0||(Number.isInteger(t)||t===null))||v===null),
c1=(v,t)=>o(v)&&Number.isInteger(t=v.completion_tokens)&&t>=0&&Number.isInteger(t=v.prompt_tokens)&&t>=0&&Number.isInteger(t=v.total_tokens)&&t>=0&&((t=v.completion_tokens_details)===void 0||c0(t)),
c2={properties:{accepted_prediction_tokens:{type:["integer","null"]},reasoning_tokens:{type:["integer","null"]}},type:["object","null"]},
c3=[{completion_tokens:[0,null,1],completion_tokens_details:c2,prompt_tokens:[0,null,1],total_tokens:[0,null,1]},["completion_tokens","prompt_tokens","total_tokens"]],
c4=[{choices:s0,created:I,id:S,model:S,object:["chat.completion"],system_fingerprint:{type:["string","null"]},usage:c3},["choices","created","id","model","object"]];
export function f(v){let t,u0;return o(v)&&Number.isInteger(v.created)&&typeof v.id=="string"&&typeof v.model=="string"&&v.object==="chat.completion"&&(u0=v.choices)!==void 0&&((t=v.system_fingerprint)===void 0||typeof t=="string"||t===null)&&f0(u0)&&((t=v.usage)===void 0||c1(t))?!0:!1}
export function s(){return c4}
export const validator = /* @__PURE__ */ make(f, s);
