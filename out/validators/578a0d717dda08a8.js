// Written by docschema 0.1.0; do not edit.
import { S, make, o } from './runtime.js';
const c0=(v,t)=>(o(v)&&Number.isInteger(t=v.dpi)&&t>=0&&Number.isInteger(t=v.height)&&t>=0&&Number.isInteger(t=v.width)&&t>=0||v===null),
c1=(v,t)=>o(v)&&typeof v.id=="string"&&((t=v.bottom_right_x)===void 0||(Number.isInteger(t)||t===null))&&((t=v.bottom_right_y)===void 0||(Number.isInteger(t)||t===null))&&((t=v.image_base64)===void 0||typeof t=="string"||t===null)&&((t=v.top_left_x)===void 0||(Number.isInteger(t)||t===null))&&((t=v.top_left_y)===void 0||(Number.isInteger(t)||t===null)),
c2=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c1(x)))return!1}return!0},
c3=(v,t)=>o(v)&&Number.isInteger(t=v.index)&&t>=0&&typeof v.markdown=="string"&&((t=v.dimensions)===void 0||c0(t))&&((t=v.images)===void 0||Array.isArray(t)&&c2(t)),
c4=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c3(x)))return!1}return!0},
c5=(v,t)=>o(v)&&Number.isInteger(t=v.pages_processed)&&t>=0&&((t=v.doc_size_bytes)===void 0||(Number.isInteger(t)||t===null)),
c6={properties:{dpi:[0,null,1],height:[0,null,1],width:[0,null,1]},required:["dpi","height","width"],type:["object","null"]},
c7=[{bottom_right_x:{type:["integer","null"]},bottom_right_y:{type:["integer","null"]},id:S,image_base64:{type:["string","null"]},top_left_x:{type:["integer","null"]},top_left_y:{type:["integer","null"]}},["id"]],
c8=[{dimensions:c6,images:{items:c7,type:"array"},index:[0,null,1],markdown:S},["index","markdown"]],
c9=[{doc_size_bytes:{type:["integer","null"]},pages_processed:[0,null,1]},["pages_processed"]],
c10=[{model:S,pages:{items:c8,type:"array"},usage_info:c9},["model","pages","usage_info"]];
export function f(v){let t,u0;return o(v)&&typeof v.model=="string"&&(u0=v.usage_info)!==void 0&&Array.isArray(t=v.pages)&&c4(t)&&c5(u0)?!0:!1}
export function s(){return c10}
export const validator = /* @__PURE__ */ make(f, s);
