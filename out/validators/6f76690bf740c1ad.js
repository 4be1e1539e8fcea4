// Written by docschema 0.1.0; do not edit.
import { make } from './runtime.js';
const c0={properties:{id:true,usage:{properties:{tokens:true}}}};
export function f(v){return true}
export function s(){return c0}
export const validator = /* @__PURE__ */ make(f, s);
