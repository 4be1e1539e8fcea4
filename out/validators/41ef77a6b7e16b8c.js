// Written by docschema 0.1.0; do not edit.
import { S, make, o } from './runtime.js';
const c0=v=>(v==="chat-completion"||v==="image"||v==="video"||v==="audio"||v==="embedding"||v==="document"||v==="moderation"),
c1=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(typeof x=="string"))return!1}return!0},
c2=(v,t)=>o(v)&&((t=v.contextLength)===void 0||(Number.isInteger(t)||t===null))&&((t=v.developer)===void 0||typeof t=="string"||t===null)&&((t=v.example)===void 0||(o(t)||t===null))&&((t=v.name)===void 0||typeof t=="string"),
c3=(v,t)=>o(v)&&typeof v.id=="string"&&c0(v.type)&&((t=v.features)===void 0||Array.isArray(t)&&c1(t))&&((t=v.info)===void 0||c2(t)),
c4=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c3(x)))return!1}return!0},
c5={additionalProperties:true,properties:{},type:["object","null"]},
c6=[{contextLength:{type:["integer","null"]},developer:{type:["string","null"]},example:c5,name:S}],
c7=["chat-completion","image","video","audio","embedding","document","moderation"],
c8=[{features:{items:S,type:"array"},id:S,info:c6,type:c7},["id","type"]],
c9=[{data:{items:c8,type:"array"},object:["list"]},["data","object"]];
export function f(v){let t;return o(v)&&v.object==="list"&&Array.isArray(t=v.data)&&c4(t)?!0:!1}
export function s(){return c9}
export const validator = /* @__PURE__ */ make(f, s);
