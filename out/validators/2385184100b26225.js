// Written by docschema 0.1.0; do not edit.
import { make, o } from './runtime.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(typeof x=="string"&&x!==""))return!1}return!0},
c1=v=>(typeof v=="string"&&v!==""||Array.isArray(v)&&v.length>=1&&v.length<=2048&&c0(v)),
c2={maximum:3072,minimum:1,type:["integer","null"]},
c3={items:{minLength:1,type:"string"},maxItems:2048,minItems:1,type:"array"},
c4={anyOf:[{minLength:1,type:"string"},c3]},
c5=["text-embedding-3-small","text-embedding-3-large"],
c6=[{dimensions:c2,encoding_format:["float","base64"],input:c4,model:c5,user:{type:["string","null"]}},["input","model"]];
export function f(v){let t,u0;return o(v)&&((t=v.model)==="text-embedding-3-small"||t==="text-embedding-3-large")&&(u0=v.input)!==void 0&&((t=v.dimensions)===void 0||(Number.isInteger(t)&&t>=1&&t<=3072||t===null))&&((t=v.encoding_format)===void 0||t==="float"||t==="base64")&&((t=v.user)===void 0||typeof t=="string"||t===null)&&c1(u0)?!0:!1}
export function s(){return c6}
export const validator = /* @__PURE__ */ make(f, s);
