// Written by docschema 0.1.0; do not edit.
import { B, make, o, pairs } from './runtime.js';
const c0=v=>(v==="elevenlabs/eleven_multilingual_v2"||v==="elevenlabs/eleven_turbo_v2_5"),
c1=v=>(v==="mp3_44100_128"||v==="mp3_22050_32"||v==="pcm_16000"||v==="ulaw_8000"),
c2=(v,t)=>(o(v)&&((t=v.similarity_boost)===void 0||typeof t=="number"&&t>=0&&t<=1)&&((t=v.speed)===void 0||typeof t=="number"&&t>=0.7&&t<=1.2)&&((t=v.stability)===void 0||typeof t=="number"&&t>=0&&t<=1)&&((t=v.style)===void 0||typeof t=="number"&&t>=0&&t<=1)&&((t=v.use_speaker_boost)===void 0||typeof t=="boolean")||v===null),
c3=["elevenlabs/eleven_multilingual_v2","elevenlabs/eleven_turbo_v2_5"],
c4=["mp3_44100_128","mp3_22050_32","pcm_16000","ulaw_8000"],
c5={maximum:4294967295,minimum:0,type:["integer","null"]},
c6=["Rachel","Aria","Callum","Charlotte","Sarah"],
c7={properties:{similarity_boost:[0,1],speed:[0.7,1.2],stability:[0,1],style:[0,1],use_speaker_boost:B},type:["object","null"]},
c8=[{apply_text_normalization:["auto","on","off"],model:c3,next_text:{type:["string","null"]},output_format:c4,previous_text:{type:["string","null"]},seed:c5,text:{maxLength:10000,type:"string"},voice:c6,voice_settings:c7},["model","text"]];
export function f(v){let t;return o(v)&&c0(v.model)&&((t=v.apply_text_normalization)===void 0||t==="auto"||t==="on"||t==="off")&&((t=v.next_text)===void 0||typeof t=="string"||t===null)&&((t=v.output_format)===void 0||c1(t))&&((t=v.previous_text)===void 0||typeof t=="string"||t===null)&&((t=v.seed)===void 0||(Number.isInteger(t)&&t>=0&&t<=4294967295||t===null))&&((t=v.voice)===void 0||t==="Rachel"||t==="Aria"||t==="Callum"||t==="Charlotte"||t==="Sarah")&&typeof (t=v.text)=="string"&&(t.length<=10000||pairs(t,t.length-10000))&&((t=v.voice_settings)===void 0||c2(t))?!0:!1}
export function s(){return c8}
export const validator = /* @__PURE__ */ make(f, s);
