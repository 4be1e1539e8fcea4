// Written by docschema 0.1.0; do not edit.
import { make, o, pairs } from './runtime.js';
const c0=v=>(v==="alloy"||v==="coral"||v==="echo"||v==="fable"||v==="onyx"||v==="nova"||v==="shimmer"),
c1=v=>typeof v=="string"&&v!==""&&(v.length<=4096||pairs(v,v.length-4096)),
c2={maxLength:4096,minLength:1,type:"string"},
c3=["alloy","coral","echo","fable","onyx","nova","shimmer"],
c4=[{model:["openai/tts-1","openai/tts-1-hd"],response_format:["mp3","opus","aac","flac","wav","pcm"],speed:[0.25,4],style:{type:["string","null"]},text:c2,voice:c3},["model","text","voice"]];
export function f(v){let t,u0;return o(v)&&((t=v.model)==="openai/tts-1"||t==="openai/tts-1-hd")&&c0(v.voice)&&(u0=v.text)!==void 0&&((t=v.response_format)===void 0||t==="mp3"||t==="opus"||t==="aac"||t==="flac"||t==="wav"||t==="pcm")&&((t=v.speed)===void 0||typeof t=="number"&&t>=0.25&&t<=4)&&((t=v.style)===void 0||typeof t=="string"||t===null)&&c1(u0)?!0:!1}
export function s(){return c4}
export const validator = /* @__PURE__ */ make(f, s);
