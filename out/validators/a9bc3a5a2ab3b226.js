// Written by docschema 0.1.0; do not edit.
import { S, make, o } from './runtime.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(typeof x=="string"))return!1}return!0},
c1=v=>{for(const k in v){if(!(typeof v[k]=="string")&&Object.hasOwn(v,k))return!1}return!0},
c2={additionalProperties:S,type:"object"},
c3=[{formality:["formal","informal"],glossary:c2,model:S,text:{anyOf:[S,{items:S,type:"array"}]},to:S},["model","text","to"]];
export function f(v){let t,u0;return o(v)&&typeof v.model=="string"&&typeof v.to=="string"&&(u0=v.text)!==void 0&&((t=v.formality)===void 0||t==="formal"||t==="informal")&&(typeof u0=="string"||Array.isArray(u0)&&c0(u0))&&((t=v.glossary)===void 0||o(t)&&c1(t))?!0:!1}
export function s(){return c3}
export const validator = /* @__PURE__ */ make(f, s);
