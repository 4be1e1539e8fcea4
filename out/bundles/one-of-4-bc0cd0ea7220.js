// Written by docschema 0.1.0; do not edit.
import * as s0 from './any-of-2-2ab3e6a9dd45.js';
import * as s1 from './any-of-2-551b71225fd0.js';
import * as s2 from './any-of-2-8aead28bfb02.js';
import * as s3 from './assistant-message-35c6fea41c9a.js';
export const name = "one-of-4-bc0cd0ea7220";
export const uses = () => [s0, s1, s2, s3];
export const schema = {oneOf:[{type:"object",required:["role","content"],properties:{role:{type:"string",const:"system"},content:{$ref:"#/$defs/any-of-2-551b71225fd0"},name:{description:"Tells apart several speakers of one role.",type:"string"}}},{type:"object",required:["role","content"],properties:{role:{type:"string",const:"user"},content:{$ref:"#/$defs/any-of-2-8aead28bfb02"},name:{description:"Tells apart several speakers of one role.",type:"string"}}},{$ref:"#/$defs/assistant-message-35c6fea41c9a"},{type:"object",required:["role","content","tool_call_id"],properties:{role:{type:"string",const:"tool"},content:{$ref:"#/$defs/any-of-2-2ab3e6a9dd45"},tool_call_id:{description:"The id of the call this answers.",type:"string"}}}]};
