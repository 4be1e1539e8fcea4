// Written by docschema 0.1.0; do not edit.
import * as s0 from './assistant-message-538347cf4061.js';
export const name = "index-message-finish-reason-fe0de932c70e";
export const uses = () => [s0];
export const schema = {type:"object",required:["index","message","finish_reason"],properties:{index:{type:"integer",minimum:0},message:{$ref:"#/$defs/assistant-message-538347cf4061"},finish_reason:{description:"Why the model stopped.",type:"string",enum:["stop","length","tool_calls","content_filter"]}}};
