// Written by docschema 0.1.0; do not edit.
import { B, N, S, make, o } from './runtime.js';
const c0={anyOf:[S,{items:S,type:"array"},true]},
c1={properties:{frequency_penalty:{type:["number","null"]},max_completion_tokens:[1,null,1],max_tokens:[1,null],min_p:[0.001,0.999],model:S,presence_penalty:{type:["number","null"]},repetition_penalty:{type:["number","null"]},response_format:true,seed:[1,null,1],stop:c0,stream:B,temperature:[null,2],top_a:[null,1],top_k:N,top_p:[0.01,1]},required:["model"]};
export function f(v){let t;return (!o(v)||typeof v.model=="string"&&((t=v.frequency_penalty)===void 0||(Number.isFinite(t)||t===null))&&((t=v.max_completion_tokens)===void 0||Number.isInteger(t)&&t>=1)&&((t=v.max_tokens)===void 0||Number.isFinite(t)&&t>=1)&&((t=v.min_p)===void 0||typeof t=="number"&&t>=0.001&&t<=0.999)&&((t=v.presence_penalty)===void 0||(Number.isFinite(t)||t===null))&&((t=v.repetition_penalty)===void 0||(Number.isFinite(t)||t===null))&&((t=v.seed)===void 0||Number.isInteger(t)&&t>=1)&&((t=v.stream)===void 0||typeof t=="boolean")&&((t=v.temperature)===void 0||Number.isFinite(t)&&t<=2)&&((t=v.top_a)===void 0||Number.isFinite(t)&&t<=1)&&((t=v.top_k)===void 0||Number.isFinite(t))&&((t=v.top_p)===void 0||typeof t=="number"&&t>=0.01&&t<=1))?!0:!1}
export function s(){return c1}
export const validator = /* @__PURE__ */ make(f, s);
