// Written by docschema 0.1.0; do not edit.
import { make, o, pairs } from './runtime.js';
const c0={anyOf:[true,{items:true,maxItems:16,type:"array"}]},
c1=[{image:c0,mask:true,model:["openai/gpt-image-1"],n:[1,10,1],prompt:{maxLength:32000,type:"string"},size:["1024x1024","1024x1536","1536x1024"]},["image","model","prompt"]];
export function f(v){let t;return o(v)&&v.image!==void 0&&v.model==="openai/gpt-image-1"&&((t=v.n)===void 0||Number.isInteger(t)&&t>=1&&t<=10)&&((t=v.size)===void 0||t==="1024x1024"||t==="1024x1536"||t==="1536x1024")&&typeof (t=v.prompt)=="string"&&(t.length<=32000||pairs(t,t.length-32000))?!0:!1}
export function s(){return c1}
export const validator = /* @__PURE__ */ make(f, s);
