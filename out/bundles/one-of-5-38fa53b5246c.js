// Written by docschema 0.1.0; do not edit.
import * as s0 from './one-of-2-53b212df8dfd.js';
import * as s1 from './text-9e3f070a394c.js';
import * as s2 from './tool-result-9991ab9257b0.js';
import * as s3 from './tool-use-4ead5e6ee388.js';
export const name = "one-of-5-38fa53b5246c";
export const uses = () => [s0, s1, s2, s3];
export const schema = {oneOf:[{$ref:"#/$defs/text-9e3f070a394c"},{type:"object",required:["type","source"],properties:{type:{type:"string",enum:["image"]},source:{$ref:"#/$defs/one-of-2-53b212df8dfd"}}},{$ref:"#/$defs/tool-use-4ead5e6ee388"},{$ref:"#/$defs/tool-result-9991ab9257b0"},{type:"object",required:["type","thinking"],properties:{type:{type:"string",enum:["thinking"]},thinking:{type:"string"},signature:{description:"Proves that the thoughts are the model’s own.",type:"string"}}}]};
