// Written by docschema 0.1.0; do not edit.
import * as s0 from './any-of-2-15b64be1b1ef.js';
import * as s1 from './function-f89e4dc610a0.js';
export const name = "assistant-message-a2a04579514e";
export const uses = () => [s0, s1];
export const schema = {type:"object",required:["role"],properties:{role:{type:"string",enum:["assistant"]},content:{$ref:"#/$defs/any-of-2-15b64be1b1ef"},refusal:{description:"Filled where the model declined.",type:["string","null"]},tool_calls:{type:"array",items:{$ref:"#/$defs/function-f89e4dc610a0"}}}};
