// Written by docschema 0.1.0; do not edit.
import { B } from './runtime.js';
import { f as f0, s as s0 } from './fec73696e86ba502.js';
export function f(v){return (typeof v=="boolean"||f0(v))?!0:!1}
export function s(){return {anyOf:[B,s0]}}
