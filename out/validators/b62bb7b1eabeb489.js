// Written by docschema 0.1.0; do not edit.
import { S, make, o } from './runtime.js';
const c0=["queued","generating","completed","error"];
export function f(v){let t;return o(v)&&typeof v.id=="string"&&((t=v.status)==="queued"||t==="generating"||t==="completed"||t==="error")?!0:!1}
export function s(){return [{id:S,status:c0},["id","status"]]}
export const validator = /* @__PURE__ */ make(f, s);
