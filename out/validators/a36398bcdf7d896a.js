// Written by docschema 0.1.0; do not edit.
import { f as f0, s as s0 } from './fec73696e86ba502.js';
const c0=v=>{for(let i=0;i<v.length;i++){const x=v[i];if(!(f0(x)))return!1}return!0};
export function f(v){return Array.isArray(v)&&c0(v)?!0:!1}
export function s(){return {items:s0,type:"array"}}
