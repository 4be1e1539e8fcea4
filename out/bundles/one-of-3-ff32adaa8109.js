// Written by docschema 0.1.0; do not edit.
import * as s0 from './json-schema-dca376a591bc.js';
export const name = "one-of-3-ff32adaa8109";
export const uses = () => [s0];
export const schema = {description:"Holds the answer to a form.",oneOf:[{type:"object",required:["type"],properties:{type:{type:"string",enum:["text"]}},additionalProperties:false},{type:"object",required:["type"],properties:{type:{type:"string",enum:["json_object"]}},additionalProperties:false},{$ref:"#/$defs/json-schema-dca376a591bc"}]};
