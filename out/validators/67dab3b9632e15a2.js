// Written by docschema 0.1.0; do not edit.
import { S, make, o } from './runtime.js';
const c0=[{caption:S,confidence:[0,1]},["caption"]];
export function f(v){let t;return o(v)&&typeof v.caption=="string"&&((t=v.confidence)===void 0||typeof t=="number"&&t>=0&&t<=1)?!0:!1}
export function s(){return c0}
export const validator = /* @__PURE__ */ make(f, s);
