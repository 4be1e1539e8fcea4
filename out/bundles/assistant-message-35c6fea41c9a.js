// Written by docschema 0.1.0; do not edit.
import * as s0 from './any-of-2-126558e61d19.js';
import * as s1 from './function-5f622d9dac32.js';
export const name = "assistant-message-35c6fea41c9a";
export const uses = () => [s0, s1];
export const schema = {type:"object",required:["role"],properties:{role:{type:"string",const:"assistant"},content:{$ref:"#/$defs/any-of-2-126558e61d19"},refusal:{description:"Filled where the model declined.",type:["string","null"]},tool_calls:{type:"array",items:{$ref:"#/$defs/function-5f622d9dac32"}}}};
