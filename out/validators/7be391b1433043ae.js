// Written by docschema 0.1.0; do not edit.
import { S, formats, make, o } from './runtime.js';
const c0=(v,t)=>o(v)&&v.type==="document_url"&&((t=v.document_name)===void 0||typeof t=="string"||t===null)&&typeof (t=v.document_url)=="string"&&formats["uri"](t),
c1=(v,t)=>o(v)&&((t=v.detail)===void 0||typeof t=="string"||t===null)&&typeof (t=v.url)=="string"&&formats["uri"](t),
c2=(v,t)=>o(v)&&v.type==="image_url"&&(typeof (t=v.image_url)=="string"&&formats["uri"](t)||c1(t)),
c3=(v,t)=>(o(v)&&(t=v.type,t==="document_url"?c0(v):t==="image_url"?c2(v):false)),
c4=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(Number.isInteger(x)&&x>=0))return!1}return!0},
c5=[{document_name:{type:["string","null"]},document_url:{format:"uri",type:"string"},type:["document_url"]},["document_url","type"]],
c6=[{detail:{type:["string","null"]},url:{format:"uri",type:"string"}},["url"]],
c7={anyOf:[{format:"uri",type:"string"},c6]},
c8=[{image_url:c7,type:["image_url"]},["image_url","type"]],
c9=["mistral/mistral-ocr-latest","mistral/mistral-ocr-2505"],
c10={anyOf:[{items:[0,null,1],type:"array"},S,{type:"null"}]},
c11=[{document:{oneOf:[c5,c8]},image_limit:{minimum:0,type:["integer","null"]},image_min_size:{minimum:0,type:["integer","null"]},include_image_base64:{type:["boolean","null"]},model:c9,pages:c10},["document","model"]];
export function f(v){let t,u0;return o(v)&&((t=v.model)==="mistral/mistral-ocr-latest"||t==="mistral/mistral-ocr-2505")&&(u0=v.document)!==void 0&&((t=v.image_limit)===void 0||(Number.isInteger(t)&&t>=0||t===null))&&((t=v.image_min_size)===void 0||(Number.isInteger(t)&&t>=0||t===null))&&((t=v.include_image_base64)===void 0||typeof t=="boolean"||t===null)&&c3(u0)&&((t=v.pages)===void 0||(Array.isArray(t)&&c4(t)||typeof t=="string"||t===null))?!0:!1}
export function s(){return c11}
export const validator = /* @__PURE__ */ make(f, s);
