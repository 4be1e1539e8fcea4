// Written by docschema 0.1.0; do not edit.
import { N, S, make, o } from './runtime.js';
const c0=[{model:S,recording_url:S,tempo:N},["model","recording_url"]];
export function f(v){let t;return o(v)&&typeof v.model=="string"&&typeof v.recording_url=="string"&&((t=v.tempo)===void 0||Number.isFinite(t))?!0:!1}
export function s(){return c0}
export const validator = /* @__PURE__ */ make(f, s);
