// Written by docschema 0.1.0; do not edit.
import { S, make, o } from './runtime.js';
const c0=[{model:["stable-audio"],prompt:S,seconds_start:[1,47,1],seconds_total:[1,47,1],steps:[1,1000,1]},["model","prompt"]];
export function f(v){let t;return o(v)&&v.model==="stable-audio"&&typeof v.prompt=="string"&&((t=v.seconds_start)===void 0||Number.isInteger(t)&&t>=1&&t<=47)&&((t=v.seconds_total)===void 0||Number.isInteger(t)&&t>=1&&t<=47)&&((t=v.steps)===void 0||Number.isInteger(t)&&t>=1&&t<=1000)?!0:!1}
export function s(){return c0}
export const validator = /* @__PURE__ */ make(f, s);
