// Written by docschema 0.1.0; do not edit.
import * as s0 from './file-d1d925605046.js';
import * as s1 from './image-url-2df17f94ecda.js';
export const name = "one-of-3-53f67ee78d17";
export const uses = () => [s0, s1];
export const schema = {oneOf:[{type:"object",required:["type","text"],properties:{type:{description:"Tells the parts of a message apart.",type:"string",enum:["text"]},text:{description:"The words themselves.",type:"string"}}},{$ref:"#/$defs/image-url-2df17f94ecda"},{$ref:"#/$defs/file-d1d925605046"}]};
