// Written by docschema 0.1.0; do not edit.
import * as s0 from './code-message-param-b2fc6d5da50d.js';
export const name = "error-48b27f9f1a71";
export const uses = () => [s0];
export const schema = {description:"What every failed call returns.",type:"object",required:["error"],properties:{error:{$ref:"#/$defs/code-message-param-b2fc6d5da50d"}}};
