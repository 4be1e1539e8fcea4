// Written by docschema 0.1.0; do not edit.
import { make, o } from './runtime.js';
const c0={items:{properties:{content:true,role:true}}};
export function f(v){return o(v)}
export function s(){return [{messages:c0,model:true}]}
export const validator = /* @__PURE__ */ make(f, s);
