// Written by docschema 0.1.0; do not edit.
import { B, S, deep, make, o, pairs } from './runtime.js';
import { f as f0, s as s0 } from './37e2414f3d10cb28.js';
import { f as f1, s as s1 } from './fec73696e86ba502.js';
const c0=v=>(v==="anthropic/claude-sonnet-4.5"||v==="claude-sonnet-4-5"||v==="claude-sonnet-4-5-20250929"),
c1=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(f0(x)))return!1}return!0},
c2=(v,t)=>o(v)&&((t=v.role)==="user"||t==="assistant")&&(typeof (t=v.content)=="string"||Array.isArray(t)&&t.length>=1&&c1(t)),
c3=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c2(x)))return!1}return!0},
c4=v=>(typeof v=="string"&&(v.length<=256||pairs(v,v.length-256))||v===null),
c5=(v,t)=>o(v)&&((t=v.user_id)===void 0||c4(t)),
c6=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(typeof x=="string"&&x!==""))return!1}return!0},
c7=(v,t)=>o(v)&&typeof (t=v.text)=="string"&&t!==""&&v.type==="text"&&((t=v.cache_control)===void 0||(o(t)&&t.type==="ephemeral"||t===null)),
c8=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c7(x)))return!1}return!0},
c9=(v,t)=>o(v)&&Number.isInteger(t=v.budget_tokens)&&t>=1024&&v.type==="enabled",
c10=(v,t)=>(o(v)&&(t=v.type,t==="enabled"?c9(v):t==="disabled"?o(v)&&v.type==="disabled":false)),
c11=v=>{for(const k in v){if(k!=="disable_parallel_tool_use"&&k!=="type"&&Object.hasOwn(v,k))return!1}return!0},
c12=(v,t)=>o(v)&&((t=v.type)==="auto"||t==="any"||t==="none")&&((t=v.disable_parallel_tool_use)===void 0||typeof t=="boolean")&&c11(v),
c13=(v,t)=>(o(v)&&(t=v.type,t==="auto"||t==="any"||t==="none"?c12(v):t==="tool"?o(v)&&typeof v.name=="string"&&v.type==="tool":false)),
c14=/^[a-zA-Z0-9_-]{1,128}$/u,
c15=(v,t,u0,u1)=>o(v)&&(u0=v.input_schema)!==void 0&&(u1=v.name)!==void 0&&((t=v.cache_control)===void 0||(o(t)&&t.type==="ephemeral"||t===null))&&((t=v.description)===void 0||typeof t=="string")&&f1(u0)&&typeof u1=="string"&&c14.test(u1),
c16=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c15(x)))return!1}return!0},
c17={items:s0,minItems:1,type:"array"},
c18=[{content:{anyOf:[S,c17]},role:["user","assistant"]},["content","role"]],
c19=[{user_id:{maxLength:256,type:["string","null"]}}],
c20=["anthropic/claude-sonnet-4.5","claude-sonnet-4-5","claude-sonnet-4-5-20250929"],
c21={items:{minLength:1,type:"string"},type:"array"},
c22={properties:{type:["ephemeral"]},required:["type"],type:["object","null"]},
c23=[{cache_control:c22,text:{minLength:1,type:"string"},type:["text"]},["text","type"]],
c24={anyOf:[S,{items:c23,type:"array"}]},
c25=[{budget_tokens:[1024,null,1],type:["enabled"]},["budget_tokens","type"]],
c26={oneOf:[c25,[{type:["disabled"]},["type"]]]},
c27={additionalProperties:false,properties:{disable_parallel_tool_use:B,type:["auto","any","none"]},required:["type"],type:"object"},
c28=[{name:S,type:["tool"]},["name","type"]],
c29={pattern:"^[a-zA-Z0-9_-]{1,128}$",type:"string"},
c30=[{cache_control:c22,description:S,input_schema:s1,name:c29},["input_schema","name"]],
c31=[{max_tokens:[1,64000,1],messages:{items:c18,minItems:1,type:"array"},metadata:c19,model:c20,stop_sequences:c21,stream:B,system:c24,temperature:[0,1],thinking:c26,tool_choice:{oneOf:[c27,c28]},tools:{items:c30,type:"array"},top_k:[0,null,1],top_p:[0,1]},["max_tokens","messages","model"]];
export function f(v){let t,u0;return o(v)&&Number.isInteger(t=v.max_tokens)&&t>=1&&t<=64000&&c0(v.model)&&Array.isArray(u0=v.messages)&&((t=v.stream)===void 0||typeof t=="boolean")&&((t=v.temperature)===void 0||typeof t=="number"&&t>=0&&t<=1)&&((t=v.top_k)===void 0||Number.isInteger(t)&&t>=0)&&((t=v.top_p)===void 0||typeof t=="number"&&t>=0&&t<=1)&&u0.length>=1&&c3(u0)&&((t=v.metadata)===void 0||c5(t))&&((t=v.stop_sequences)===void 0||Array.isArray(t)&&c6(t))&&((t=v.system)===void 0||(typeof t=="string"||Array.isArray(t)&&c8(t)))&&((t=v.thinking)===void 0||c10(t))&&((t=v.tool_choice)===void 0||c13(t))&&((t=v.tools)===void 0||Array.isArray(t)&&c16(t))?!0:!1}
export function s(){return c31}
export const validator = /* @__PURE__ */ make(/* @__PURE__ */ deep(f), s);
