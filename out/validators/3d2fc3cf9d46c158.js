// Written by docschema 0.1.0; do not edit.
import { B, S, make, o } from './runtime.js';
const c0=[{denoise:B,model:S,recording:true},["model","recording"]];
export function f(v){let t;return o(v)&&typeof v.model=="string"&&v.recording!==void 0&&((t=v.denoise)===void 0||typeof t=="boolean")?!0:!1}
export function s(){return c0}
export const validator = /* @__PURE__ */ make(f, s);
