// Written by docschema 0.1.0; do not edit.
import * as s0 from './image-url-2df17f94ecda.js';
export const name = "any-list-01c4e4c06d85";
export const uses = () => [s0];
export const schema = {description:"Words and media, in order.",type:"array",items:{oneOf:[{type:"object",required:["type","text"],properties:{type:{description:"Tells the parts of a message apart.",type:"string",enum:["text"]},text:{description:"The words themselves.",type:"string"}}},{$ref:"#/$defs/image-url-2df17f94ecda"}]},minItems:1};
