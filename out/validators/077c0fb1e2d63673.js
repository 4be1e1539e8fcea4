// Written by docschema 0.1.0; do not edit.
import { S, formats, make, o } from './runtime.js';
const c0=v=>(v==="#g1_whisper-tiny"||v==="#g1_whisper-small"||v==="#g1_whisper-medium"),
c1=["#g1_whisper-tiny","#g1_whisper-small","#g1_whisper-medium"],
c2=[{detect_language:{type:["boolean","null"]},diarize:{type:["boolean","null"]},keywords:{type:["string","null"]},language:S,model:c1,punctuate:{type:["boolean","null"]},smart_format:{type:["boolean","null"]},url:{format:"uri",type:"string"}},["model","url"]];
export function f(v){let t;return o(v)&&c0(v.model)&&((t=v.detect_language)===void 0||typeof t=="boolean"||t===null)&&((t=v.diarize)===void 0||typeof t=="boolean"||t===null)&&((t=v.keywords)===void 0||typeof t=="string"||t===null)&&((t=v.language)===void 0||typeof t=="string")&&((t=v.punctuate)===void 0||typeof t=="boolean"||t===null)&&((t=v.smart_format)===void 0||typeof t=="boolean"||t===null)&&typeof (t=v.url)=="string"&&formats["uri"](t)?!0:!1}
export function s(){return c2}
export const validator = /* @__PURE__ */ make(f, s);
