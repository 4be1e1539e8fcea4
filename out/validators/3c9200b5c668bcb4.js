// Written by docschema 0.1.0; do not edit.
import { S, make, o } from './runtime.js';
const c0={maximum:4,minimum:0.25,type:["number","null"]};
export function f(v){let t;return o(v)&&typeof v.text=="string"&&((t=v.speed)===void 0||typeof t=="number"&&t>=0.25&&t<=4||t===null)?!0:!1}
export function s(){return [{speed:c0,text:S},["text"]]}
export const validator = /* @__PURE__ */ make(f, s);
