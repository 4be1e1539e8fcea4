// Written by docschema 0.1.0; do not edit.
import * as s0 from './function-f89e4dc610a0.js';
export const name = "assistant-message-ce13dc814205";
export const uses = () => [s0];
export const schema = {type:"object",required:["role","content"],properties:{role:{type:"string",enum:["assistant"]},content:{description:"The answer.",type:["string","null"]},refusal:{description:"Filled where the model declined.",type:["string","null"]},reasoning_content:{description:"The thoughts before the answer, where the model shows them.",type:["string","null"]},tool_calls:{type:["array","null"],items:{$ref:"#/$defs/function-f89e4dc610a0"}}}};
