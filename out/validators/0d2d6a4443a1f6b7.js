// Written by docschema 0.1.0; do not edit.
import { make, o, pairs } from './runtime.js';
const c0=v=>typeof v=="string"&&v.length>=10&&(v.length>=19||!pairs(v,v.length-9))&&(v.length<=3000||pairs(v,v.length-3000)),
c1=v=>typeof v=="string"&&v.length>=10&&(v.length>=19||!pairs(v,v.length-9))&&(v.length<=2000||pairs(v,v.length-2000)),
c2=(v,t)=>o(v)&&((t=v.bitrate)===void 0||t===32000||t===64000||t===128000||t===256000)&&((t=v.format)===void 0||t==="mp3"||t==="wav"||t==="pcm")&&((t=v.sample_rate)===void 0||t===16000||t===24000||t===32000||t===44100),
c3={enum:[32000,64000,128000,256000],type:"integer"},
c4={enum:[16000,24000,32000,44100],type:"integer"},
c5=[{bitrate:c3,format:["mp3","wav","pcm"],sample_rate:c4}],
c6={maxLength:3000,minLength:10,type:"string"},
c7={maxLength:2000,minLength:10,type:"string"},
c8=[{audio_setting:c5,lyrics:c6,model:["minimax/music-2.0"],prompt:c7},["lyrics","model","prompt"]];
export function f(v){let t,u0;return o(v)&&v.model==="minimax/music-2.0"&&(u0=v.prompt)!==void 0&&c0(v.lyrics)&&c1(u0)&&((t=v.audio_setting)===void 0||c2(t))?!0:!1}
export function s(){return c8}
export const validator = /* @__PURE__ */ make(f, s);
