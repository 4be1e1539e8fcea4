// Written by docschema 0.1.0; do not edit.
import * as s0 from './one-of-2-0ed1a3ccfeb1.js';
export const name = "message-c33a267ec58d";
export const uses = () => [s0];
export const schema = {type:"object",required:["role","content"],properties:{type:{type:"string",enum:["message"]},role:{type:"string",enum:["user","system","developer","assistant"]},content:{anyOf:[{type:"string"},{type:"array",items:{$ref:"#/$defs/one-of-2-0ed1a3ccfeb1"}}]}},additionalProperties:false};
