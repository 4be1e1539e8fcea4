// Written by docschema 0.1.0; do not edit.
import { make, o, pairs } from './runtime.js';
const c0=[{model:["lumen/lumen-2"],n:[1,4,1],prompt:{maxLength:400,type:"string"}},["model","prompt"]];
export function f(v){let t;return o(v)&&v.model==="lumen/lumen-2"&&((t=v.n)===void 0||Number.isInteger(t)&&t>=1&&t<=4)&&typeof (t=v.prompt)=="string"&&(t.length<=400||pairs(t,t.length-400))?!0:!1}
export function s(){return c0}
export const validator = /* @__PURE__ */ make(f, s);
