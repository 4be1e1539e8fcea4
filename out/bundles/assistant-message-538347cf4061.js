// Written by docschema 0.1.0; do not edit.
import * as s0 from './function-5f622d9dac32.js';
export const name = "assistant-message-538347cf4061";
export const uses = () => [s0];
export const schema = {type:"object",required:["role","content"],properties:{role:{type:"string",const:"assistant"},content:{description:"The answer.",type:["string","null"]},refusal:{description:"Filled where the model declined.",type:["string","null"]},tool_calls:{type:["array","null"],items:{$ref:"#/$defs/function-5f622d9dac32"}}}};
