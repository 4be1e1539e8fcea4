// Written by docschema 0.1.0; do not edit.
import { N, S, make, o } from './runtime.js';
const c0=(v,t)=>o(v)&&((t=v.channels)===void 0||Number.isInteger(t)&&t>=1)&&((t=v.duration)===void 0||Number.isFinite(t)&&t>=0),
c1=(v,t)=>o(v)&&Number.isFinite(v.end)&&Number.isFinite(v.start)&&typeof v.word=="string"&&((t=v.speaker)===void 0||(Number.isInteger(t)||t===null)),
c2=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c1(x)))return!1}return!0},
c3=(v,t)=>o(v)&&typeof v.transcript=="string"&&((t=v.confidence)===void 0||typeof t=="number"&&t>=0&&t<=1)&&((t=v.words)===void 0||Array.isArray(t)&&c2(t)),
c4=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c3(x)))return!1}return!0},
c5=(v,t)=>o(v)&&((t=v.alternatives)===void 0||Array.isArray(t)&&c4(t)),
c6=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c5(x)))return!1}return!0},
c7=(v,t)=>o(v)&&((t=v.channels)===void 0||Array.isArray(t)&&c6(t)),
c8=(v,t)=>(o(v)&&((t=v.metadata)===void 0||c0(t))&&((t=v.results)===void 0||c7(t))||v===null),
c9=[{channels:[1,null,1],duration:[0,null]}],
c10=[{end:N,speaker:{type:["integer","null"]},start:N,word:S},["end","start","word"]],
c11=[{confidence:[0,1],transcript:S,words:{items:c10,type:"array"}},["transcript"]],
c12=[{alternatives:{items:c11,type:"array"}}],
c13={properties:{metadata:c9,results:[{channels:{items:c12,type:"array"}}]},type:["object","null"]},
c14=[{result:c13,status:["waiting","active","completed","error"]},["status"]];
export function f(v){let t;return o(v)&&((t=v.status)==="waiting"||t==="active"||t==="completed"||t==="error")&&((t=v.result)===void 0||c8(t))?!0:!1}
export function s(){return c14}
export const validator = /* @__PURE__ */ make(f, s);
