// Written by docschema 0.1.0; do not edit.
import { I, S, make, o } from './runtime.js';
const c0=(v,t)=>o(v)&&((t=v.content)===void 0||typeof t=="string"||t===null)&&((t=v.role)===void 0||typeof t=="string"),
c1=(v,t)=>o(v)&&((t=v.finish_reason)===void 0||typeof t=="string"||t===null)&&((t=v.index)===void 0||Number.isInteger(t))&&((t=v.message)===void 0||c0(t)),
c2=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c1(x)))return!1}return!0},
c3=[{content:{type:["string","null"]},role:S}],
c4=[{finish_reason:{type:["string","null"]},index:I,message:c3}],
c5=[{choices:{items:c4,type:"array"},created:I,id:S,model:S,object:["chat.completion"]},["id"]];
export function f(v){let t;return o(v)&&typeof v.id=="string"&&((t=v.created)===void 0||Number.isInteger(t))&&((t=v.model)===void 0||typeof t=="string")&&((t=v.object)===void 0||t==="chat.completion")&&((t=v.choices)===void 0||Array.isArray(t)&&c2(t))?!0:!1}
export function s(){return c5}
export const validator = /* @__PURE__ */ make(f, s);
