// Written by docschema 0.1.0; do not edit.
import { make, o, pairs } from './runtime.js';
const c0={enum:["transparent","opaque","auto",null],type:["string","null"]},
c1={enum:["low","auto",null],type:["string","null"]},
c2={maximum:10,minimum:1,type:["integer","null"]},
c3={maximum:100,minimum:0,type:["integer","null"]},
c4={enum:["png","jpeg","webp",null],type:["string","null"]},
c5={enum:["low","medium","high",null],type:["string","null"]},
c6=[{background:c0,model:["openai/gpt-image-1"],moderation:c1,n:c2,output_compression:c3,output_format:c4,prompt:{maxLength:32000,type:"string"},quality:c5,size:["1024x1024","1024x1536","1536x1024"]},["model","prompt"]];
export function f(v){let t;return o(v)&&v.model==="openai/gpt-image-1"&&((t=v.background)===void 0||t==="transparent"||t==="opaque"||t==="auto"||t===null)&&((t=v.moderation)===void 0||t==="low"||t==="auto"||t===null)&&((t=v.n)===void 0||(Number.isInteger(t)&&t>=1&&t<=10||t===null))&&((t=v.output_compression)===void 0||(Number.isInteger(t)&&t>=0&&t<=100||t===null))&&((t=v.output_format)===void 0||t==="png"||t==="jpeg"||t==="webp"||t===null)&&((t=v.quality)===void 0||t==="low"||t==="medium"||t==="high"||t===null)&&((t=v.size)===void 0||t==="1024x1024"||t==="1024x1536"||t==="1536x1024")&&typeof (t=v.prompt)=="string"&&(t.length<=32000||pairs(t,t.length-32000))?!0:!1}
export function s(){return c6}
export const validator = /* @__PURE__ */ make(f, s);
