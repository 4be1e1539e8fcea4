// Written by docschema 0.1.0; do not edit.
import { B, S, make, o } from './runtime.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(o(x)&&typeof x.text=="string"&&x.type==="text"))return!1}return!0},
c1=(v,t,u0)=>o(v)&&v.role==="system"&&(u0=v.content)!==void 0&&((t=v.name)===void 0||typeof t=="string")&&(typeof u0=="string"||Array.isArray(u0)&&c0(u0)),
c2=(v,t,u0)=>o(v)&&v.role==="user"&&(u0=v.content)!==void 0&&((t=v.name)===void 0||typeof t=="string")&&(typeof u0=="string"||Array.isArray(u0)&&u0.length>=1&&c0(u0)),
c3=(v,t)=>o(v)&&v.role==="assistant"&&((t=v.refusal)===void 0||typeof t=="string"||t===null)&&((t=v.content)===void 0||(typeof t=="string"||t===null||Array.isArray(t)&&c0(t))),
c4=(v,t)=>(o(v)&&(t=v.role,t==="system"?c1(v):t==="user"?c2(v):t==="assistant"?c3(v):false)),
c5=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c4(x)))return!1}return!0},
c6=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(typeof x=="string"))return!1}return!0},
c7=[{text:S,type:["text"]},["text","type"]],
c8=[{content:{anyOf:[S,{items:c7,type:"array"}]},name:S,role:["system"]},["content","role"]],
c9={anyOf:[S,{items:c7,minItems:1,type:"array"}]},
c10=[{content:c9,name:S,role:["user"]},["content","role"]],
c11={anyOf:[{type:["string","null"]},{items:c7,type:"array"}]},
c12=[{content:c11,refusal:{type:["string","null"]},role:["assistant"]},["role"]],
c13={items:{oneOf:[c8,c10,c12]},minItems:1,type:"array"},
c14={anyOf:[S,{items:S,maxItems:4,type:"array"},{enum:[null],type:["string","null"]}]},
c15=[{max_tokens:[1,null,1],messages:c13,model:["gpt-3.5-turbo","gpt-3.5-turbo-1106"],stop:c14,stream:B,temperature:[0,2],top_p:[0.01,1]},["messages","model"]];
export function f(v){let t,u0;return o(v)&&((t=v.model)==="gpt-3.5-turbo"||t==="gpt-3.5-turbo-1106")&&Array.isArray(u0=v.messages)&&((t=v.max_tokens)===void 0||Number.isInteger(t)&&t>=1)&&((t=v.stream)===void 0||typeof t=="boolean")&&((t=v.temperature)===void 0||typeof t=="number"&&t>=0&&t<=2)&&((t=v.top_p)===void 0||typeof t=="number"&&t>=0.01&&t<=1)&&u0.length>=1&&c5(u0)&&((t=v.stop)===void 0||(typeof t=="string"||Array.isArray(t)&&t.length<=4&&c6(t)||t===null))?!0:!1}
export function s(){return c15}
export const validator = /* @__PURE__ */ make(f, s);
