// Written by docschema 0.1.0; do not edit.
import { o } from './runtime.js';
import { f as f0, s as s0 } from './fec73696e86ba502.js';
const c0=v=>{for(const k in v){if(!(f0(v[k]))&&Object.hasOwn(v,k))return!1}return!0},
c1={additionalProperties:s0,type:"object"};
export function f(v){return o(v)&&c0(v)?!0:!1}
export function s(){return c1}
