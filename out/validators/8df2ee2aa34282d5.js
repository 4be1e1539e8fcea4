// Written by docschema 0.1.0; do not edit.
import { make, o } from './runtime.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(typeof x=="string"&&x!==""))return!1}return!0},
c1=v=>(typeof v=="string"&&v!==""||Array.isArray(v)&&v.length>=1&&v.length<=2048&&c0(v)),
c2={items:{minLength:1,type:"string"},maxItems:2048,minItems:1,type:"array"},
c3={anyOf:[{minLength:1,type:"string"},c2]},
c4={enum:["document","query",null],type:["string","null"]},
c5=["float","int8","uint8","binary","ubinary"],
c6=[{input:c3,input_type:c4,model:["voyage-law-2"],output_dtype:c5,truncation:{type:["boolean","null"]}},["input","model"]];
export function f(v){let t,u0;return o(v)&&v.model==="voyage-law-2"&&(u0=v.input)!==void 0&&((t=v.input_type)===void 0||t==="document"||t==="query"||t===null)&&((t=v.output_dtype)===void 0||t==="float"||t==="int8"||t==="uint8"||t==="binary"||t==="ubinary")&&((t=v.truncation)===void 0||typeof t=="boolean"||t===null)&&c1(u0)?!0:!1}
export function s(){return c6}
export const validator = /* @__PURE__ */ make(f, s);
