// Written by docschema 0.1.0; do not edit.
import { B, S, make, o, pairs } from './runtime.js';
const c0=[{duration:{enum:[6,10],type:"integer"},first_frame_image:S,last_frame_image:S,model:["minimax/hailuo-02"],prompt:{maxLength:2000,type:"string"},prompt_optimizer:B,resolution:["768P","1080P"]},["model","prompt"]];
export function f(v){let t;return o(v)&&v.model==="minimax/hailuo-02"&&((t=v.duration)===void 0||t===6||t===10)&&((t=v.first_frame_image)===void 0||typeof t=="string")&&((t=v.last_frame_image)===void 0||typeof t=="string")&&((t=v.prompt_optimizer)===void 0||typeof t=="boolean")&&((t=v.resolution)===void 0||t==="768P"||t==="1080P")&&typeof (t=v.prompt)=="string"&&(t.length<=2000||pairs(t,t.length-2000))?!0:!1}
export function s(){return c0}
export const validator = /* @__PURE__ */ make(f, s);
