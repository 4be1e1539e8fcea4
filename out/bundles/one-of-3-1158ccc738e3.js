// Written by docschema 0.1.0; do not edit.
import * as s0 from './tool-use-4ead5e6ee388.js';
export const name = "one-of-3-1158ccc738e3";
export const uses = () => [s0];
export const schema = {oneOf:[{type:"object",required:["type","text"],properties:{type:{type:"string",enum:["text"]},text:{type:"string"}}},{type:"object",required:["type","thinking"],properties:{type:{type:"string",enum:["thinking"]},thinking:{type:"string"},signature:{description:"Proves that the thoughts are the model’s own.",type:"string"}}},{$ref:"#/$defs/tool-use-4ead5e6ee388"}]};
