// Written by docschema 0.1.0; do not edit.
import { S, formats, make, o, pairs } from './runtime.js';
const c0=v=>typeof v=="string"&&v.length>=2&&(v.length>=3||!pairs(v,v.length-1))&&(v.length<=12||pairs(v,v.length-12)),
c1={properties:{leaves:{format:"date-time",type:"string"},track:{anyOf:[[1,null,1],S]},train:{maxLength:12,minLength:2,type:"string"}},required:["leaves","train"]};
export function f(v){let t,u0;return (!o(v)||(u0=v.train)!==void 0&&((t=v.track)===void 0||(Number.isInteger(t)&&t>=1||typeof t=="string"))&&typeof (t=v.leaves)=="string"&&formats["date-time"](t)&&c0(u0))?!0:!1}
export function s(){return c1}
export const validator = /* @__PURE__ */ make(f, s);
