// Written by docschema 0.1.0; do not edit.
import { make } from './runtime.js';
const c0=["chat-completion","image","video","audio","embedding","document","moderation"];
export function f(v){return (v==="chat-completion"||v==="image"||v==="video"||v==="audio"||v==="embedding"||v==="document"||v==="moderation")?!0:!1}
export function s(){return c0}
export const validator = /* @__PURE__ */ make(f, s);
