// Written by docschema 0.1.0; do not edit.
import { S, o, uniq } from './runtime.js';
import { f as f0, s as s0 } from './7267b28924ff7fc5.js';
import { f as f1, s as s1 } from './7c6696d2cb67fbe8.js';
import { f as f2, s as s2 } from './a36398bcdf7d896a.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(typeof x=="string"))return!1}return!0},
c1=v=>(v==="string"||v==="number"||v==="integer"||v==="boolean"||v==="object"||v==="array"||v==="null"),
c2=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(c1(x)))return!1}return!0},
c3={items:S,type:"array",uniqueItems:true},
c4=["string","number","integer","boolean","object","array","null"],
c5={anyOf:[c4,{items:c4,minItems:1,type:"array"}]},
c6=[{$defs:s0,$ref:S,additionalProperties:s1,anyOf:s2,default:true,description:S,enum:{items:true,minItems:1,type:"array"},items:s,properties:s0,required:c3,type:c5}];
export function f(v){let t;return o(v)&&((t=v.$ref)===void 0||typeof t=="string")&&((t=v.description)===void 0||typeof t=="string")&&((t=v.enum)===void 0||Array.isArray(t)&&t.length>=1)&&((t=v.$defs)===void 0||f0(t))&&((t=v.additionalProperties)===void 0||f1(t))&&((t=v.anyOf)===void 0||f2(t))&&((t=v.items)===void 0||f(t))&&((t=v.properties)===void 0||f0(t))&&((t=v.required)===void 0||Array.isArray(t)&&c0(t)&&uniq(t))&&((t=v.type)===void 0||(c1(t)||Array.isArray(t)&&t.length>=1&&c2(t)))?!0:!1}
export function s(){return c6}
