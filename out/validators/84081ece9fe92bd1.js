// Written by docschema 0.1.0; do not edit.
import { S, make, o } from './runtime.js';
const c0=[{image_url:S,language:{type:["string","null"]},model:["relay/caption-2"],words:[3,60,1]},["image_url","model"]];
export function f(v){let t;return o(v)&&typeof v.image_url=="string"&&v.model==="relay/caption-2"&&((t=v.language)===void 0||typeof t=="string"||t===null)&&((t=v.words)===void 0||Number.isInteger(t)&&t>=3&&t<=60)?!0:!1}
export function s(){return c0}
export const validator = /* @__PURE__ */ make(f, s);
