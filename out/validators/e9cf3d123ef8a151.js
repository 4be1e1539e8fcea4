// Written by docschema 0.1.0; do not edit.
import { make, o, pairs } from './runtime.js';
const c0=v=>(v==="#g1_aura-asteria-en"||v==="#g1_aura-luna-en"||v==="#g1_aura-stella-en"||v==="#g1_aura-orion-en"),
c1=v=>(v==="linear16"||v==="mulaw"||v==="alaw"||v==="mp3"||v==="opus"||v==="flac"||v==="aac"),
c2=v=>typeof v=="string"&&v!==""&&(v.length<=2000||pairs(v,v.length-2000)),
c3=/^[0-9]+$/u,
c4=["linear16","mulaw","alaw","mp3","opus","flac","aac"],
c5=["#g1_aura-asteria-en","#g1_aura-luna-en","#g1_aura-stella-en","#g1_aura-orion-en"],
c6={maxLength:2000,minLength:1,type:"string"},
c7=[{container:["none","wav","ogg"],encoding:c4,model:c5,sample_rate:{pattern:"^[0-9]+$",type:"string"},text:c6},["model","text"]];
export function f(v){let t,u0;return o(v)&&c0(v.model)&&(u0=v.text)!==void 0&&((t=v.container)===void 0||t==="none"||t==="wav"||t==="ogg")&&((t=v.encoding)===void 0||c1(t))&&c2(u0)&&((t=v.sample_rate)===void 0||typeof t=="string"&&c3.test(t))?!0:!1}
export function s(){return c7}
export const validator = /* @__PURE__ */ make(f, s);
