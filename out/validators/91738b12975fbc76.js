// Written by docschema 0.1.0; do not edit.
import { B, S, make, o } from './runtime.js';
const c0=[{aspect_ratio:["16:9","9:16"],duration:{enum:[8],type:"integer"},enhance_prompt:B,generate_audio:B,model:["google/veo3","veo3"],negative_prompt:S,prompt:S,seed:[0,4294967295,1]},["model","prompt"]];
export function f(v){let t;return o(v)&&((t=v.model)==="google/veo3"||t==="veo3")&&typeof v.prompt=="string"&&((t=v.aspect_ratio)===void 0||t==="16:9"||t==="9:16")&&((t=v.duration)===void 0||t===8)&&((t=v.enhance_prompt)===void 0||typeof t=="boolean")&&((t=v.generate_audio)===void 0||typeof t=="boolean")&&((t=v.negative_prompt)===void 0||typeof t=="string")&&((t=v.seed)===void 0||Number.isInteger(t)&&t>=0&&t<=4294967295)?!0:!1}
export function s(){return c0}
export const validator = /* @__PURE__ */ make(f, s);
