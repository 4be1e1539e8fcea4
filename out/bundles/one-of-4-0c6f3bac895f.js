// Written by docschema 0.1.0; do not edit.
import * as s0 from './any-of-2-00cf89026e74.js';
import * as s1 from './any-of-2-d78512c0f167.js';
import * as s2 from './assistant-message-a2a04579514e.js';
import * as s3 from './user-message-3f52fa984b4a.js';
export const name = "one-of-4-0c6f3bac895f";
export const uses = () => [s0, s1, s2, s3];
export const schema = {oneOf:[{type:"object",required:["role","content"],properties:{role:{type:"string",enum:["system"]},content:{$ref:"#/$defs/any-of-2-d78512c0f167"},name:{description:"Tells apart several speakers of one role.",type:"string"}}},{$ref:"#/$defs/user-message-3f52fa984b4a"},{$ref:"#/$defs/assistant-message-a2a04579514e"},{type:"object",required:["role","content","tool_call_id"],properties:{role:{type:"string",enum:["tool"]},content:{$ref:"#/$defs/any-of-2-00cf89026e74"},tool_call_id:{description:"The id of the call this answers.",type:"string"}}}]};
