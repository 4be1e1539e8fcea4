// Written by docschema 0.1.0; do not edit.
import { B, S, make, o, pairs } from './runtime.js';
const c0={properties:{enable_safety_checker:B,model:S,num_images:[1,4,1],output_format:S,prompt:{maxLength:900,type:"string"},seed:[1,null,1]},required:["model","prompt"]};
export function f(v){let t;return (!o(v)||typeof v.model=="string"&&((t=v.enable_safety_checker)===void 0||typeof t=="boolean")&&((t=v.num_images)===void 0||Number.isInteger(t)&&t>=1&&t<=4)&&((t=v.output_format)===void 0||typeof t=="string")&&((t=v.seed)===void 0||Number.isInteger(t)&&t>=1)&&typeof (t=v.prompt)=="string"&&(t.length<=900||pairs(t,t.length-900)))?!0:!1}
export function s(){return c0}
export const validator = /* @__PURE__ */ make(f, s);
