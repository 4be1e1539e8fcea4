// Written by docschema 0.1.0; do not edit.
import { S, make } from './runtime.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(typeof x=="string"))return!1}return!0};
export function f(v){return Array.isArray(v)&&c0(v)?!0:!1}
export function s(){return {items:S,type:"array"}}
export const validator = /* @__PURE__ */ make(f, s);
