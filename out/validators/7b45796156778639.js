// Written by docschema 0.1.0; do not edit.
import { S, make, o } from './runtime.js';
const c0=(v,t)=>o(v)&&typeof v.content=="string"&&((t=v.role)==="system"||t==="user"||t==="assistant"),
c1=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c0(x)))return!1}return!0},
c2=[{content:S,role:["system","user","assistant"]},["content","role"]],
c3=[{messages:{items:c2,minItems:1,type:"array"},model:["sample/Harbour-1","sample/harbour-1"],temperature:[0,2]},["messages","model"]];
export function f(v){let t,u0;return o(v)&&((t=v.model)==="sample/Harbour-1"||t==="sample/harbour-1")&&Array.isArray(u0=v.messages)&&((t=v.temperature)===void 0||typeof t=="number"&&t>=0&&t<=2)&&u0.length>=1&&c1(u0)?!0:!1}
export function s(){return c3}
export const validator = /* @__PURE__ */ make(f, s);
