// Written by docschema 0.1.0; do not edit.
import * as s0 from './any-of-2-15b64be1b1ef.js';
import * as s1 from './any-of-2-d78512c0f167.js';
import * as s2 from './user-message-ad18ee2661a6.js';
export const name = "one-of-3-ca8a86a624b9";
export const uses = () => [s0, s1, s2];
export const schema = {oneOf:[{type:"object",required:["role","content"],properties:{role:{type:"string",enum:["system"]},content:{$ref:"#/$defs/any-of-2-d78512c0f167"},name:{description:"Tells apart several speakers of one role.",type:"string"}}},{$ref:"#/$defs/user-message-ad18ee2661a6"},{type:"object",required:["role"],properties:{role:{type:"string",enum:["assistant"]},content:{$ref:"#/$defs/any-of-2-15b64be1b1ef"},refusal:{description:"Filled where the model declined.",type:["string","null"]}}}]};
