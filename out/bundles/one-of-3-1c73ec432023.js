// Written by docschema 0.1.0; do not edit.
import * as s0 from './any-of-2-4829da0fd036.js';
import * as s1 from './any-of-2-d78512c0f167.js';
import * as s2 from './assistant-message-e672b177a46f.js';
export const name = "one-of-3-1c73ec432023";
export const uses = () => [s0, s1, s2];
export const schema = {oneOf:[{type:"object",required:["role","content"],properties:{role:{type:"string",enum:["system"]},content:{$ref:"#/$defs/any-of-2-d78512c0f167"},name:{description:"Tells apart several speakers of one role.",type:"string"}}},{type:"object",required:["role","content"],properties:{role:{type:"string",enum:["user"]},content:{$ref:"#/$defs/any-of-2-4829da0fd036"},name:{description:"Tells apart several speakers of one role.",type:"string"}}},{$ref:"#/$defs/assistant-message-e672b177a46f"}]};
