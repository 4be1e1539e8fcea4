// Written by docschema 0.1.0; do not edit.
import * as s0 from './one-of-5-38fa53b5246c.js';
export const name = "object-list-5f52c278a226";
export const uses = () => [s0];
export const schema = {description:"The turns so far, oldest first.",type:"array",items:{type:"object",required:["role","content"],properties:{role:{type:"string",enum:["user","assistant"]},content:{anyOf:[{type:"string"},{type:"array",items:{$ref:"#/$defs/one-of-5-38fa53b5246c"},minItems:1}]}}},minItems:1};
