// Written by docschema 0.1.0; do not edit.
import { S, make, o } from './runtime.js';
const c0=v=>(v==="waiting"||v==="queued"||v==="generating"||v==="completed"||v==="error"),
c1=["waiting","queued","generating","completed","error"];
export function f(v){return o(v)&&typeof v.id=="string"&&c0(v.status)?!0:!1}
export function s(){return [{id:S,status:c1},["id","status"]]}
export const validator = /* @__PURE__ */ make(f, s);
