// Written by docschema 0.1.0; do not edit.
import * as s0 from './json-schema-9b7c9ea4c888.js';
export const name = "one-of-3-ad9a064e5efc";
export const uses = () => [s0];
export const schema = {description:"Holds the answer to a form.",oneOf:[{type:"object",required:["type"],properties:{type:{type:"string",enum:["text"]}},additionalProperties:false},{type:"object",required:["type"],properties:{type:{type:"string",enum:["json_object"]}},additionalProperties:false},{$ref:"#/$defs/json-schema-9b7c9ea4c888"}]};
