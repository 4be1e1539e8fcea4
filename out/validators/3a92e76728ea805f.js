// Written by docschema 0.1.0; do not edit.
import { S, make, o } from './runtime.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(typeof x=="string"))return!1}return!0},
c1=[{bars:[4,128,1],instruments:{items:S,maxItems:8,type:"array"},model:["aria/compose-1"],mood:["bright","calm","dark"]},["model","mood"]];
export function f(v){let t;return o(v)&&v.model==="aria/compose-1"&&((t=v.mood)==="bright"||t==="calm"||t==="dark")&&((t=v.bars)===void 0||Number.isInteger(t)&&t>=4&&t<=128)&&((t=v.instruments)===void 0||Array.isArray(t)&&t.length<=8&&c0(t))?!0:!1}
export function s(){return c1}
export const validator = /* @__PURE__ */ make(f, s);
