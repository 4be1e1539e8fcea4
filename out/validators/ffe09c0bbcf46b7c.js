// Written by docschema 0.1.0; do not edit.
import { B, S, make, o } from './runtime.js';
const c0=(v,t)=>o(v)&&((t=v.url)===void 0||typeof t=="string"),
c1=(v,t)=>o(v)&&((t=v.container)===void 0||t==="wav"||t==="mp3"||t==="ogg")&&((t=v.rate)===void 0||t===22050||t===44100||t===48000),
c2=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(typeof x=="string"))return!1}return!0},
c3={enum:[22050,44100,48000],type:"integer"},
c4=[{container:["wav","mp3","ogg"],rate:c3}],
c5=[{callback:[{url:S}],loop:B,model:["relay/foley-1"],output:c4,prompt:S,seconds:[0.5,22],tags:{items:S,maxItems:8,type:"array"}},["model","prompt"]];
export function f(v){let t;return o(v)&&v.model==="relay/foley-1"&&typeof v.prompt=="string"&&((t=v.loop)===void 0||typeof t=="boolean")&&((t=v.seconds)===void 0||typeof t=="number"&&t>=0.5&&t<=22)&&((t=v.callback)===void 0||c0(t))&&((t=v.output)===void 0||c1(t))&&((t=v.tags)===void 0||Array.isArray(t)&&t.length<=8&&c2(t))?!0:!1}
export function s(){return c5}
export const validator = /* @__PURE__ */ make(f, s);
