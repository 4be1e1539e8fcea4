// Written by docschema 0.1.0; do not edit.
import { S, make, o, pairs } from './runtime.js';
const c0=v=>typeof v=="string"&&v!==""&&(v.length<=4000||pairs(v,v.length-4000)),
c1=(v,t)=>(!o(v)||typeof v.name=="string"&&((t=v.weight)===void 0||typeof t=="number"&&t>0&&t<1)),
c2=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(typeof x=="string"))return!1}return!0},
c3={maxLength:4000,minLength:1,type:"string"},
c4={exclusiveMaximum:1,exclusiveMinimum:0,type:"number"},
c5={properties:{name:S,weight:c4},required:["name"]},
c6={properties:{model:["lumen-1","lumen-2"],n:[1,10,1],prompt:c3,style:c5,tags:{items:S,maxItems:5,type:"array"}},required:["model","prompt"]};
export function f(v){let t,u0;return (!o(v)||((t=v.model)==="lumen-1"||t==="lumen-2")&&(u0=v.prompt)!==void 0&&((t=v.n)===void 0||Number.isInteger(t)&&t>=1&&t<=10)&&c0(u0)&&((t=v.style)===void 0||c1(t))&&((t=v.tags)===void 0||Array.isArray(t)&&t.length<=5&&c2(t)))?!0:!1}
export function s(){return c6}
export const validator = /* @__PURE__ */ make(f, s);
